/**
 * Documents are derived, so all of them can be made again from the aggregates while the service runs: by command, because a
 * migration says that they look otherwise now, or because what they are based on has grown. A nightly pass compares them and
 * reports what differs; it never repairs, since drift is a defect whose cause is still there.
 */
package uk.gov.education.ecf.platform.documents.rebuild;
