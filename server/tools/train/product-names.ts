const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Products, projects and companies whose names nobody is called by. They may act: "Cloudflare confirmed". */
export const PRODUCTS = words(`
  Ably Adyen Airbrake Airflow Akamai Alertmanager Algolia Alibaba Amazon Amplitude Android Ansible Apache Apigee
  Apple AppDynamics Appsflyer Arango Artifactory Asana Atlassian Auth0 AWS Azure Backblaze Bamboo Bazel Beanstalk
  BigQuery Bitbucket Braintree Braze BrowserStack Bugsnag Buildkite Bunny Calico Catchpoint Ceph Checkly Checkmarx
  Chromium Chronosphere Cilium CircleCI Cisco ClickHouse ClickUp Cloudant CloudFormation Cloudflare CloudFront
  Cloudinary CloudWatch Cloudways Cockroach CockroachDB Codecov Codeship Comcast Confluence Contentful Coralogix
  CoreDNS CouchDB Couchbase Coveralls CrowdStrike Cronitor Crossplane Datadog DataStax Debian Debezium Dependabot
  DigitalOcean Discord Django Docker DockerHub DocuSign Dropbox Drupal DuckDB DuckDuckGo DynamoDB Dynatrace Dyn
  Elasticache Elasticsearch Envoy Equinix Ericsson etcd Exim Expedia Facebook Falco Fargate Fastly FastAPI Fedora Figma
  Firebase Firefox Flink Fluentd Fly FoundationDB FreeBSD Freshdesk Gatsby Gerrit Ghost GitBook GitHub GitLab Gitea
  Glue GoDaddy Google Gradle Grafana Graylog Greenplum Grpc Gunicorn HAProxy Hadoop Harness Harbor HashiCorp Hasura
  Hazelcast Helm Heroku Hetzner Hibernate Honeycomb Honeybadger HubSpot Hystrix IBM Icinga Imperva Imgix InfluxDB
  Infura Ingress Instagram Intel Intercom Istio Jetty Jira JFrog Jupyter JupyterHub Kafka Karpenter Keycloak Keda
  Kibana Kinesis Klaviyo Knative Kong Kubeflow Kubelet Kubernetes Kyverno Lambda Laravel LaunchDarkly Lightstep
  Linkedin Linkerd Linode Linux LocalStack Logstash Logz Longhorn Looker Lucene Mailchimp Mailgun Mandrill MariaDB
  Mastodon Mattermost Memcached Mesos Metabase MetalLB Microsoft MinIO Mixpanel MongoDB Mozilla Mulesoft MySQL Nagios
  Neo4j NetApp Netflix Netlify NetScaler NextJS Nexmo Nextcloud Nginx Nomad Notion npm NTT Nvidia Okta OneLogin
  OpenAI OpenResty OpenSearch OpenShift OpenStack OpenTelemetry OpenVPN Opsgenie Optimizely Oracle Orka OVH
  PagerDuty Papertrail Patroni Payara PayPal PgBouncer Phabricator Pinecone Pingdom Plaid Podman Postfix Postgres
  PostgreSQL PostHog Postmark Presto Prometheus Proxmox PubNub PubSub Pulumi Puppeteer PyPI Pusher Qualys Quay
  RabbitMQ Rackspace Railway Rancher Raspbian Raygun Recurly Reddit Redash Redis Redshift Renovate Rollbar Route53
  Rsyslog RubyGems Runscope Salesforce SAP Scalyr ScyllaDB Segment Sendgrid Sensu Sentry ServiceNow Shopify
  Sidekiq SignalFx Signoz Skylight Slack Snowflake Snyk Solr SonarQube SpaceX Spanner Spinnaker Splunk Spotify
  SQS Squarespace Squid StatusCake Statuspage Stackdriver Stripe Sumologic Sumo Supabase Superset Supermicro Swagger
  Symfony Synology Tableau Tailscale Tekton Telegraf Telstra Teleport Terraform Thanos Tomcat Traefik Transifex Trello
  Trino Trivy Twilio Twitch Twitter TypeScript Uber Ubuntu Unbound Unleash UptimeRobot Vagrant VMware Varnish Velero
  Vercel Verizon VictorOps Vitess Vonage Wavefront Weaviate Webpack WhatsApp Wikipedia Windows WireGuard WordPress
  Workday Xero Yahoo YouTube Yubikey Zabbix Zapier Zendesk Zipkin Zoho Zookeeper Zoom Zscaler Zuora Joyent Binder
  Bitnami Dataflow Dataproc Pub/Sub Gitpod Codespaces Copilot Bors Mergify Sauron Rundeck Saltstack Ubiquiti Juniper
  Fortinet Fortigate Arista Mellanox Dell Lenovo Samsung Sony Nokia Huawei Tencent Baidu Zalando Etsy Airbnb Lyft
  Monzo Revolut Wise Klarna Deliveroo Grubhub Instacart Zillow Yelp Quora Medium Substack Patreon Kickstarter
  Cargo Maven Composer Yarn Gem Pip Conda Homebrew Chocolatey Node NodeJS Deno Bun Rust Golang Java Kotlin Swift Perl
  PHP Erlang Haskell Clojure Groovy Lua Fortran Cobol Bash Zsh Vim Emacs Eclipse Xcode Chrome Edge Opera Brave
`);

/** Companies' fleets, services and components as teams name them, in one or two words. */
export const SERVICES = words(`
  Checkout Payments Billing Search Catalog Inventory Orders Shipping Login Identity Accounts Gateway Ingress Proxy
  Scheduler Worker Queue Cache Ledger Notifications Messaging Mailer Reporting Analytics Warehouse Ingestion Pipeline
  Frontend Backend Storefront Mobile Web Desktop Admin Console Dashboard Portal Router Registry Storage Backup
  Replication Ranking Recommendations Profile Settings Media Images Video Uploads Downloads Streaming Telemetry
  Metrics Logging Tracing Alerting Monitoring Deploy Release Build Config Feature Flags Experimentation Pricing
  Quotes Invoices Subscriptions Refunds Fraud Risk Compliance Onboarding Signup Session Token Permissions Policy
`);
