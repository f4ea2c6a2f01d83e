/**
 * What a restored database has lost is made again as it was announced: lead providers, delivery partners, schools and partnerships, in
 * this order, since each refers to those before it. How far an import of the register had come was told nobody.
 */
package uk.gov.education.ecf.partnerships.recovery;
