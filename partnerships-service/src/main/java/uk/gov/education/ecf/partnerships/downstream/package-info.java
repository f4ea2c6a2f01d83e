/**
 * What this service tells the others: model to published event, each with the whole aggregate as it stands afterwards. The
 * internal API shows the same snapshots, so that an operator and a consumer never see two truths.
 */
package uk.gov.education.ecf.partnerships.downstream;
