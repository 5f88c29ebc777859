/** Companies, products and projects that act in incident documents like people do: "GitHub confirmed". Lower case. */
export const products: ReadonlySet<string> = new Set(
  `
  airflow akamai alertmanager algolia amazon anchore android ansible apache apple argo argocd atlassian aurora auth0 aws
  azure bamboo binder bitbucket bitnami cassandra ceph chef chrome chromium circleci cisco clickhouse cloudflare
  cloudformation cloudwatch concourse confluence consul contentful coredns couchbase datadog debian discord docker drone
  druid dynatrace elastic elasticsearch envoy erlang etcd facebook fastly fedora firebase firefox flink fluentd flux
  gandi gatling ghost git gitea github gitlab google gradle grafana graylog hadoop haproxy harbor hashicorp helm heroku
  hetzner honeycomb hudson infura instagram intercom internap istio ivy jaeger java jenkins jira joyent jupyter jupyterhub
  kafka keycloak kibana kubernetes kyverno lambda launchdarkly let's linkerd linode linux locust logstash loki mailchimp
  mailgun mastodon maven memcached mesos meta metamask microsoft minio mongo mongodb mozilla mysql nagios netlify newrelic
  nginx nomad npm okta openai openshift opensearch opsgenie oracle orka ovh packer pagerduty pingdom postfix postgres
  postgresql prometheus puma puppet pypi quay rabbitmq rackspace rails rancher redhat redis rollbar route53 ruby salesforce
  saltstack sendgrid sensu sentry servicenow shopify sidekiq signal slack snowflake solana solr sonarqube spark splunk
  spinnaker squid statuspage stripe sumo supabase swagger tableau teams tekton telegram teleport terraform thanos tomcat
  traefik travis trello trivy twilio twitter ubuntu unbound uptimerobot vagrant vault varnish velero vercel victorops
  vmware webpack windows wordpress youtube zabbix zendesk zookeeper zoom zuul
`
    .trim()
    .split(/\s+/),
);
