/**
 * A synchroniser to copy: it keeps what a provider is shown in plain files, first by reading whole lists line by line, then by following
 * what has changed. It reads JSON as it comes and not through the generated classes, so that new attributes are kept as well.
 */
package uk.gov.education.ecf.providerclient.example;
