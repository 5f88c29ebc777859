/**
 * Lower-case words that technical prose uses often: what stands in the place of a nick is none when it is one of these.
 * Counted in Apache-2.0 and MIT documentation; words of three to fourteen letters that occur six times or more.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  ability able about above absolute absolutely abstract accept acceptable accepted accepting accepts
  access accessibility accessible accessing accidentally according accordingly account accountability
  accounts accuracy accurate accurately achieve achieved acknowledge across act action actionable
  actions active actively activities activity acts actual actually adapt adapted adapter add added
  adding addition additional additions addon addons address addressed addresses addressing adds adhere
  adipiscing adjust admin administrative admins admission adopt adopted adoption adult advance advanced
  advantage advice advised aesthetic affect affected affects affinity after again against age agenda
  agent agents aggregate aggregated aggregating aggregation aggregations ago agree agreed ahead
  aibarbetta aim aims airflow aka alenkacz alert alerting alertmanager alertname alerts alexg algorithm
  alias aliases align aligned alignment all allocations allow allowed allowing allows ally almost alone
  along alongside alpha alphas already also alt alternate alternative alternatives although always
  amazing amazon ambiguous amet ameukam among amongst amount amp amwat analysis analyze analyzed
  analyzing anchor and ang angle animation animations annajung annotation annotations announce announced
  announcement announcements announcing anomalies another answer anticipate anticipated any anymore
  anyone anything anyway anywhere apache api apiserver apos app appear appears append appended apple
  applicable application applications applied applies apply applying appreciate approach approaches
  approaching appropriate approval approvals approve approved approver approvers approximately apps
  arbitrary arch architectural architecture archive archives are area areas aren args argument arguments
  aria around array art article articles artifact artifacts asc ascii ask asked asking asks aspects
  assert assess assessment assets assign assigned assignee assignees assigning assignment assignments
  assist associated assume assumes assuming assumptions ast asterisk asterisks astexplorer async
  asynchronous att attach attached attaching attempt attempts attend attendees attending attention
  attribute attributes atx audience auth authenticate authentication author authors auto autofixed
  autolink autolinks automated automatic automatically automation autoprefixer autoscaling ava
  availability available avatar average avg avoid avoided avoiding avoids await aware away awesome aws
  axis azu back backed backend background backlog backoff backs backslash backtick backticks backward
  backwards bad badge bai balance balancer banana bar bare base based baseline basename bash basic
  basics basing basis batch baz bazel bcrypt became because become becomes becoming been before began
  begin beginning begins behalf behave behaves behavior behaviors behaviour behind being believe belong
  belongs below benchmark benchmarking benchmarks benefit benefits berlin best beta better between
  beyond bias big bigger bin binaries binary bind bindmounted bit black blackbox blame blameless
  blamelessness blank blanks blob block blocked blocker blockers blockfs blocking blockless blockquote
  blockquotes blocks blog blogs blue board boards body bold book bookmark boolean border bot both
  bottleneck bottom bound boundaries boundary box boxever brace braces bracket brackets bradmccoydev
  branch branches brand break breakfast breaking breaks brianbrazil bridge brief bring brings broad
  broader broadly broken brought browser bucket bucketing buckets buddy buf buffer bug bugfix bugs
  bugtriage build builder building builds built bullet bump bumps burden burndown business busy but
  button buy bwplotka bytes cache caching cadence cadvisor cal calc calculate calculated calculating
  calculation calculator calebamiles calendar call callback called caller calling calls came can canary
  candidate candidates cannot canonical capa capabilities capability capable capacity capitalization
  capitalized caption capture captured cardinality care careful carefully carry case cases cassandra
  castrojo cat catalog catch categories category cathchu cause caused causes causing ccc cell cells
  center central centralized certain certificates certs chadmcrowell chain chairs challenge challenges
  challenging chance change changed changelog changes changesets changing chanieljdan channel channels
  char character characters charset charts chat cheap check checked checking checklist checkout checks
  cherry child children choice choose choosing chose chosen chrisnegus chrome chunk chunks churn
  circumstances cirosantilli cisignal cjk cjs cjwagner claim clarify clash clashes class classes classic
  claurence clean cleaned cleanup clear clearly cli click clicking client clientlibs clients clip clone
  close closed closely closer closing cloud cloudflare cloudmelon cloudnativecon cluster clustered
  clusters clutter cmd cncf code codebase codeblock codecov coder codes codimd coding collaborating
  collaboration collaborative collapsed collect collectd collected collecting collection collectively
  collector collectors collects colon color colors column columns com combination combinator combinators
  combined combining come comes coming comma command commander commands commas comment comments
  commercial commit commitment commits common commonly commonmark comms communicate communicated
  communication communications community compact companies company compare compared comparison
  compatibility compatible compilation compile complete completed completely completing completion
  complex complexity compliance compliant complicated comply component components compose composing
  composite compound comprehensive compressed compression compute computed computing concept concepts
  concerns concise concludes concrete concurrent condition conditional conditionally conditions conduct
  conference conferences confidence config configs configurable configuration configurations configure
  configured configures configuring confirm confirmation confirmed conflict conflicts conform
  conformance confusing confusion connect connected connection connections connectivity consectetur
  consecutive consensus consider consideration considerations considered considers consist consistency
  consistent consistently consists console consoles const constant constantly constraint constraints
  construct constructor constructs consul consumable consumed consumers consuming consumption contact
  contacts contain contained container containerd containers containing contains content contents
  context continuation continue continued continuing continuous continuously contrast contrib contribex
  contribute contributed contributing contribution contributions contributor contributors contribx
  control controller controls convenience convenient convention conventional conventions conversation
  conversations conversion convert converted converting converts cool coordinate coordinating
  coordination coordinator copied copies copy copyce copyright core coreos correct corrected correctly
  correctness correspond corresponding cos cost costs could couldn count counter counters counting
  counts couple course cover coverage covered covering covers cpu create created creates creating
  creation credentials criteria critical cross crossplane crt csantanapr csi css csstools csstree csswg
  ctx culture cumulative curated curl current currently custom customer customers customization
  customize customized customsyntax cut cuts cutting cve cvm cwd cycle cycles cypress daemon dagli daily
  daminisatya darwin dash dashboard dashboards dashes data database databases datacenter date dates dawg
  day days dchan dead deadline deadlines deal dealing deb debian debug debugger debugging decide decided
  decimal decision decisions decl declaration declarations declare decoration decrease dedicated deep
  deeper def default defaults defer deferred define defined defines defining definitely definition
  definitions degree delay delaying delays delete deleted deleting deletion deliberately delimiter
  deliver deliverables delivery delta demand demo demonstrate demoted deny depend dependencies
  dependency depending depends deploy deployed deploying deployment deployments deprecated deprecation
  deprecations depth descendant descending describe described describes description descriptions
  descriptive descriptor descriptors design designate designed desirable desired despite destabilizing
  destination detail detailed details detect detected detecting detection determine determined
  determining dev devel develop developed developer developers developing development developments
  device devices devstats dhmon diagram dictionary dictum did didn diff differ difference differences
  different differentiate differently difficult difficulty digitalocean digits dimension dimensional
  dimensions dims dipesh dir direct direction directionality directly directories directory disable
  disabled disables disabling disallow disallowed disallowing discover discovered discovery discuss
  discussed discussion discussions disk dispatch display displayed displays distinct distinguish
  distribute distributed distribution distributions distroless div dive diverse diversity division divya
  dns doc docker docs document documentation documented documents does doesn doing dollar dolor dolore
  domain don done dont dot dotnet dots double doubt down downgrade download downloads downstream dozens
  draft drafts drastic drewhagen drive driven driver drop dropped droslean dry dstrebel due dummy
  duplicate duplicated duplicates duplication duration durations during duties dynamic dynamically each
  earlier early ease easier easily easy echo ecosystem edge edit edited editing editor editorial editors
  effect effective effectively effects efficiency efficient efficiently effort efforts either eiusmod
  electron element elements eliminating elit else elsewhere email embargo embed embedded emit emoji
  emphasis emphasized empty enable enabled enables enabling enclosed encode encoded encodeflush encoding
  encounter encountered encourage encouraged encryption end ended ending endpoint endpoints ends energy
  enforce enforceable enforced enforces enforcing eng engine engineer engineering engineers enhancement
  enhancements enjoy enough ensure ensures ensuring enter entire entirely entities entity entries entry
  env environment environments ephemeral epoch equal equality equivalent ericchiang erismaster err
  errata error errors escalate escalation escape escaped escaping eslint especially essential
  essentially establish established estimate estimated estimation estools estraverse etc etcd europe
  evaluate evaluated evaluating evaluation even event events eventually ever every everyone everything
  everytimezone everywhere evicted evicts evidence evolving exact exactly example examples exceed
  exceeded excel except exception exceptions exchange excited exciting exclude excluding exec executable
  execute executed execution exemplar exemplars exhaustive exist existed existence existent existing
  exists exit expand expanded expanding expansion expect expectation expectations expected expecting
  expects expensive experience experienced experiences experiment experimental expertise experts explain
  explained explaining explains explanation explicit explicitly explore explorer exploring exponential
  export exported exporter exporters exporting exports expose exposed exposer exposers exposes exposing
  exposition expositions exposure expr express expressed expression expressions ext extend extended
  extending extends extensible extension extensions extensive extent external externally extra extract
  extremely eye fabxc face faced facilisi facilitate facilitator facing fact factors fail failed failing
  fails failure failures fairly fairness fall falling falls false familiar families family fancy
  fantastic faq far fashion fast faster fav favicon fear feasible feature features federation feed
  feedback feel feeling felt fence fenced fences fetch fetches few fewer fewest fff field fields figure
  file filed filename files filesystem filing fill filled filter filtering filters final finalized
  finally find finding fine finibus finish finished fire first fit fits five fix fixable fixed fixer
  fixes fixing fixtures flag flagged flags flake flakes flaking flaky flat flex flexibility flexible
  float floating floats flow fluentd fmt focus focused focusing folder folks follow followed following
  follows followup font fonts foo food footnote footnotes for force forced foreground fork form formal
  format formats formatted formatter formatters formatting formed former forms formula forth forum
  forward found foundation four fraction frag fragment fragments frame frameborder free freeze
  frequently fresh friendly from front frontmatter fsmunoz full fullscreen fully fun func function
  functional functionality functioning functions fundamental fundamentally further future fykaa gain
  game gap garbage gate gather gathered gauge gaugehistogram gauges gave gce gcepd gci gcloud gcount gcp
  gcr general generally generate generated generates generation generator generic get gets getting gfm
  gianarb gid gif gifts ginkgo git github gitlab give given gives giving gizmo gke glob global globby
  globs gluster goal goals godoc goes going golang good google googleapis googlegroups got governance
  grab gracenng grade gradient graduated graduating graduation grafana grammar grant granted graph
  graphing graphite graphs graz great greater greatly green greenify grid group grouped grouping groups
  grow growing growth grunt gsum guarantee guarantees guard gubernator guess guidance guide guideline
  guidelines guides gulp gulpjs hackmd had hailkomputer half halt hand handbook handbooks handful handle
  handled handler handles handling hands happen happened happening happens happy hard harder hardly
  hardware harshanarayana harshitasao has hash hasheddan hashes hashtag have haven having hazelcast head
  header headers heading headings health healthy heapster heavily heavy height helayoty held hello
  helloworld help helped helper helpers helpful helping helps henceforth here hesitate hex hidaruma
  hidden hide high higher highest highlight highlighted highlighting highlights highly hint his
  histogram histograms historical history hit hkamel hoc hoegaarden hold holds hole holidays home
  homogeneous hood hook hope horizontal hosseinsalahi host hosted hosting hostname hostpath hosts hour
  hours hover how however href hsl hsla htm html http https hub hue huge human humans hundreds hyphens
  ico icon idea ideal idealhack ideally ideas ident identical identified identifier identifiers identify
  identifying identity idvoretskyi iframe ignore ignorecase ignored ignores ignoring image images img
  imkin immediate immediately impact impacted implement implementable implementation implemented
  implementing implements implications implicit import importance important importantly impossible
  improperly improve improved improvement improvements improving inappropriate incident incidents
  include included includes including inclusion inclusive incoming incompatible incomplete inconsistent
  inconsistently incorrect incorrectly increase increased increases increasing incredible incredibly
  increment incremented incrementing indent indentation indented independent independently index indexed
  indicate indicates individual individually individuals infer inferring inflight influence influxdata
  info inform information informed informing infra infrastructure ingest ingested ingestion ingestor
  ingestors ingress ingresses inherit ini init initial initially injection inline inner innovation input
  insensitive insert inset inside insights inspired install installation installed installing instance
  instances instant instead instructions instrument instrumented instrumenting int integer integers
  integral integrate integrated integrating integration integrations intend intended intent intention
  intentional interact interaction interactive interest interested interesting interface interleaved
  internal internally international interop interpolation interpret interpretation interpreted
  interpreter interval intervals intervene interview interviews into intra introduce introduced
  introduces introducing introduction invalid investigate investigated investigation invite invites
  invoke invoked invoking involved involves ipsum iptables ireland irregular irvifa isn isnotdefined
  issue issuecomment issues italic item items iteration iterations its itself james jameslaverack java
  javascript jberkus jdkato jeefy jekyll jekyllrb jenkins jenshu jeremyrickard jerickar jest jimangel
  jlbutler jmickey job jobs johnbelamaric join joined joining journey jpg jquery jrsapi json jsonc
  juliusv juliusvolz just justaugustus jyotimahapatra karenhchu katcosgrove kcmartin keep keeping
  kendallroden kep keps kept kernel key keyframe keyframes keys keyword keywords kicked killing kind
  kinder kinds knew know knowledge known knows kpromo kramdown krel krzyzacy kube kubeadm kubecon
  kubectl kubekins kubelet kubernetes kun lab label labeled labels lack land landing landscape lang
  language languages languageserver large largely larger largest last late latency later latest latin
  latter launch lauralorenz laverack layer layout layouts lazy lch lead leaders leadership leading leads
  learn learned learning learnings least leave leaving led left legacy len length lengths leonardpahlke
  less let lets letter letters level levels lgtm liaison lib libraries library license life lifecycle
  lifted lifting liggitt light lightgreen lightness like likely limit limitation limitations limited
  limiting limits line linear lines link linked linking links lint linter linting linux list listed
  listen listing lists lit literal little live lived liveness living load loadbalancer loaded loader
  loading loads loc local localhost locally located location locations locator log logged logging logic
  logical login logo logs long longer longhand look looked looking looks lookup loop loose lose losing
  loss lost lot lots love low lower lowercase lpar ltr machine machinery machines made magic mail
  mailing mailto main mainly maintain maintained maintainer maintainers maintaining maintains
  maintenance major majority make makes making manage managed management manager managers managing
  mandatory manner manual manually many map mapping mappings maps margin mariantalla mark markdown
  markdownlint marked marker markers marketing marketplace marks markyjackson marosset marpaia master
  match matched matcher matches matching math matrix matter matters mature max maximum may maybe
  mbianchidev mcp mdash mdast mdn mean meaning meaningful means meant measure measured measurements
  measures mechanism mechanisms media meet meeting meetings meets meetup mehabhalodiya member members
  membership memo memory mentee mentees mention mentioned mentor mentoring mentors mentorship menu merge
  merged merges merging mermaid message messages messaging met meta metadata method methods metric
  metricname metrics michellengnx mickeyboxell micro micromark microsoft mid middle might migrate
  migrated migration milestone milestones million millions milliseconds min mind minimal minimum minor
  minute minutes misc miscellaneous misconfigured miss missed missing mission mistake mistakes mix mjs
  mkdir mkdocs mkorbi mock mode model models modern modes modification modifications modified modifier
  modify modifying module modules moment monad monitor monitored monitoring monokai monorepo monospace
  month months more most mostly mount mounting mounts move moved moves movie moving moz mozilla
  mrbobbytables msg mtg much multi multiple must mutate mutating mutual myjob myorg mysql nagios name
  named names namespace namespacing naming nanosecond nate native natively natural nature navigate
  navigating navigation near necessary need needed needs negate negative negatively negotiation
  neoaggelos nest nested nesting net netbeans netlify network networking networks never new newer
  newline newly news next nfs nginx nice nickchase nikopen nil nobody node nodejs nodes noise noisy
  nolint nomock non none nonexistent nonstandard nor normal not notation notations note notes nothing
  notice notification notifications notified notify notion now npm npmjs npolshakova npx ntfs nth null
  number numbers numeric numerical object objects observability observation observations observe
  observed obtaining obvious obviously occur occurs off offending offer offered offering offers official
  officially offline offset often oikiki okay oklab oklch old older oldest omit omitted onboarding
  oncall once one ones ongoing online only onlydole onyiny opacity open opencollective opened opening
  openmetrics opens opensource openstack opentelemetry operate operates operating operation operational
  operations operator operators opinions opportunities opportunity opposed ops opt opted optimizations
  option optional optionally options orange order ordered ordering org organization organizational
  organizations organize organized organizers organizing orgs orientation oriented origin original
  originally orphans oss otelcollector other others otherwise otlp our ourselves out outage outcome
  outer outgoing outline outlines output outputs outreach outside outstanding over overall overcoming
  overflow overhead overlap overlapping overridden override overrides overview own owned owner owners
  ownership owning owns package packages pacoxu padding page pagerduty pages pain pair pairs palnabarun
  pancake paragraph paragraphs parallel param parameter parameters params paren parent parentheses
  parents parse parsed parser parsers part partial partially participants participate participating
  participation particular particularly parties partition parts party pass passed passes passing
  password past paste patch patches path paths pattern patterns payload pdf peak peek pen pending people
  per percentage percentile perf perfect perfectly perform performance performant performed performing
  performs perhaps period periodic periodically periods permanent permission permissions permit
  permitted perses persist persistent person personal personnel perspective phase phased phases phrases
  physical pic pick picked picking picks picture piece pieces ping pinging pink pipe pipeline pipelines
  pipes pixel pkg pkgs place placeholder placeholders places plain plan planned planning plans platform
  platforms play playlist please plenty plots plug pluggable plugin plugins plural plus png pnpm pod
  pods point points policy pool popular populate populated port ports poses position positions positive
  positives possible possibly post postcss posted posting postmortem postmortems posts poststart
  potential potentially power powerful practical practice practices pre preceded precedence preceding
  precision predictable preemption prefer preferred prefix prefixed prefixer prefixes prelude preludes
  prem premkumar prepare prepared preparing prereq prerequisites present presentation presented preserve
  preserved preset press prestop prettier pretty prevent prevents preview previous previously prh
  primarily primary principle print prior priorities prioritize prioritized priority private probably
  probe prober problem problematic problems procedure proceed process processed processes processing
  processor processors prod produce produced producer produces product production productive products
  professional program programming programs progress project projects prom promauto promcon prometheus
  promhttp promise promlabs promo promote promoted promotion prompb prompt promql pronto proof prop
  proper properly properties property proportional proposal proposals propose proposed proto protobuf
  protocol protocols prototype provide provided provider providers provides providing provisioned
  provisioning prow proxy prr pruning psaggu pseudo public publication publicized publicly publish
  published publishing puerco pull pulling pulls punctuation pure purpose purposes push pushed
  pushgateway pushing put putting pwd python qualified qualifying quality quantile quantiles quay
  queries query querying question questionnaire questions queue queues quick quickly quiet quite quot
  quotation quote quoted quotes quoting qux race radius raise raised ramrodo ran range ranges rare
  rarely rashansmith rate rates rather ratio raw rawat rawkode rayandas reach reachable reached reaching
  react reactable read readability readable readers readiness reading readme readonly reads ready real
  realistic reality really realnumber reason reasonable reasonably reasons rebase reboot receive
  received receiver receivers receiving recent recently recognized recognizes recommend recommended
  reconciler record recorded recording recordings records recreate recreation recurring red redirect
  redis reduce reduces reducing redundant ref refactoring refer reference referenced referencefiles
  references referencing referred refers reflect reflected refresh reg regarding regardless regex regexp
  region register registered registry regression regressions regular regularly reject rejected rejecting
  rel relabeling related relates relative relatively release released releasemtg releases releasing
  releng relevant reliability reliable reliably relnotes reload rely rem remain remaining remains remark
  remember remind reminder reminders remote removal removals remove removed removes removing renamed
  render rendered rendering repeat repeated replace replaced replacement replaces replacing replica
  replicas replicasets replicated reply repo report reported reporter reporting reports repos
  repositories repository represent representation representative represented representing represents
  reproduce req request requested requesting requests require required requirement requirements requires
  requiring res research reserved reset resize resolution resolve resolved resolves resolving resource
  resources respect respective respectively respond responder responders response responses
  responsibility responsible responsive rest restart restarted restarting restarts restore restricted
  restriction restrictions result resulting results retain retention retrieve retro retrospective retry
  return returned returning returns reuse reverse reversed review reviewdog reviewed reviewer reviewers
  reviewing reviews revision reylejano rfc rgb rgba rhockenbury rich right rights risk ritpanjw rld
  roadmap robot robust role roles roll rollback rolling room root rotate roughly round route routing row
  rpar rpm rst ruby rule rules run runner running runs runtime rxm rytswd safe safely safety said sake
  salaxander salehsedghpour same sample samples sanchita sans sass satisfied satisfies satyampsoni save
  saved saw say sayanchowdhury says scalability scalable scale scaling scenario scenarios sched schedule
  scheduled scheduling schema scheme schemes scope scoped scoping score scrape scraped scraper scrapes
  scraping scratch screen screenshot screenshots script scripts scroll scrolling scrooloose scss sdk
  search searching second secondary seconds secret section sections secure security sed see seem seems
  seen select selected selecting selection selector selectors selects self semantic semantics semi
  semicolon semver send sender senders sending sends sense sensitive sensu sent sentence sentences
  separate separated separately separator sequence sequentially serial series serif serious serve served
  server servers serves service services serving session sessions set setext sethmccombs sets setting
  settings setup setups several severe severity sfotony sha shadow shadowing shadows shape shard shards
  share shared sharing sharp sheet shell shields ship shipped short shortcut shortened shorter shorthand
  shortly should shouldn shoutout show showing shown shows shuheiktgw sibling side sidecar sig sign
  signal signals signature signed significant significantly signs sigs similar similarly simple simpler
  simplest simplicity simplified simply simplytunde since sindresorhus single sit site situation
  situations size sizes skew skills skip skipped skopeo slack slash slide slides slideshare sliding
  slightly slot slow slug slush small smaller smourapina snappy snapshot snapshots sneak social sock
  socket software solicit solid solution solutions solve some someone something sometimes somewhat
  somewhere soniasingla sontek soon sort sorted soundcloud source sources space spaces span spans spare
  speak speaker speakers speaking spec special specific specifically specification specifications
  specificity specified specifier specifies specify specifying specs speed spellcheck spelling spend
  spent spiffxp spirit split splitter splitting sponsor sponsors spot spread spreadsheet spreadsheets
  square squash src sre sreeram srv srvs stability stabilization stable stack stackdriver staff stage
  staged stages staging stakeholders stale staleness standalone standard standards stands stars start
  started starting starts state stateful statefulset stateless statement states stateset static
  statistics stats statsd status stay stderr stdin stdout step steps stern still stop storage store
  stored stores storing story strategies strategy stream streamed streaming streams strict strictly
  string stringify stringlabels strings stripping strive stroke strong strongly struct structure
  structured structures stuck stuff style stylelint stylelintcache stylelintrc styles stylesheet
  stylesheets styling stylish stylistic sub subcommand subdomain subgraph subhasmita subhasmitasw
  subject sublimelinter sublist submit submitted submitting submodule subpath subpaths subproject
  subprojects subqueries subquery subscribe subsequent substantial substituting subteam subtree succeed
  success successful successfully such sufficient suffix suffixes sugarss suggest suggested suggestion
  suggestions suitable suite suited suites sum summaries summary summit summits sup super supply support
  supported supporting supports supposed suppress suppressions supriya sure surface surrounded
  surrounding survey svg swap swarm switch switches switching symbol symbols sync syncs syntastic syntax
  syntaxes sys system systems tab table tables tabs tag tagged tags take taken takes taking talk talking
  talks taniaduggal tar target targeted targeting targets task tasklist tasks taulia tcp teach team
  teams tech technical techniques technology telegraf telemetry tell telling template templates
  templating temporality temporarily temporary tend tendency tends tens term terminal terminated
  termination terminology terms test tested tester testgrid testgridshot testing tests text textfile
  textlint textlintignore textlintrc texts tgroups than thank thanks thanos that thaw the their
  thejoycekung them theme themes themselves then there therefore these they thing things think thinking
  third this those though thoughts thousands thread three threshold thresholds through throughout
  throughput throw thumb thumbnails thus ticket tickets tide tied tier tiers tight tilde time timeframe
  timeline timely timeout timer times timeseries timestamp timestamped timestamps timezone timezones
  timing tips title tjons tls tmp tmpfs toc today todo together token tokens tolerated too took tool
  toolchain tooling tools top topic topics topk total touch toward towards tpepper trace traces track
  tracked tracker tracking tracks trade traditional traffic trailing training transfer transferred
  transform transforms transient transition translate transparency transparent transport traverse treat
  treated treats tree triage triaging tricks tried trigger triggered triggers triple trivial true truly
  trust trusted try trying tsdb ttousai tuned tuning turn turned turning turns tutorial tutorials tweet
  twice twitter two txt txtnode type types typescript typescriptlang typical typically typo ubuntu udp
  ultimately unavailable unchanged undefined under underlying underscore underscores understand
  understanding understood unexpected unhealthy unique uniqueness unist unit units universal universe
  unix unknown unless unlikely unmatchable unmatched unmount unnecessary unordered unreferenced
  unrelated unspaced unspecified unstable unsupported until untracked unused unwanted upcoming update
  updated updates updating upgrade upgrades upgrading upon upper uppercase upstream urgent url urls
  usability usable usage use used useful user usergroups username users uses using usp usual usually utf
  util utilities utility utils valaparthvi vale valid validate validates validating validation validator
  valuable value values var varbit variable variables variant variants variety various vars vary vector
  vendor vendors venkitesh verbal verbose verification verify verifying verolop version versioning
  versions very vet via victor video view viewers viewport views vim vinyl violation violations virtual
  visibility visible vision visit visual visualization visualize vmagent vocab vocabularies voigt vol
  volmode volume volumes volunteer volunteers vscode vuejs vulnerability wait waiting walk want wanted
  wants warn warning warnings was wasn watch way ways weave weaveworks web webhint webhook webinar
  webkit webpack website week weekends weekly weeks weight welcome well wendy went were what whatever
  whatwg when whenever where whereas whether which whichever while white whitespace who whole whom whose
  whtssub why wide widely wider widgets width wiki wikipedia will wilsonehusin window windows wire wish
  with withdrawn within without won wooorm word wordpress words work worked workflow workflows working
  workload works workspace world worldwide worry worse worst worth would wrap wrapped wrapping write
  writer writers writes writing written wrong wrote www xfs xml xmudrii xxx xxxx yaml year years yellow
  yes yet yml you your yourself youtu youtube yudocaa yyyy zelenushechka zero zone zones zoom zparnold
`
    .trim()
    .split(/\s+/),
);
