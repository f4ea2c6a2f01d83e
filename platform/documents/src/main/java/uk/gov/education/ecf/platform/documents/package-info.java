/**
 * Prepared documents, the writing half: the finished JSON of a resource as one provider sees it, stored in the transaction
 * that changed it. Its {@code updated_at} moves when, and only when, what the provider sees has changed (rule M19).
 */
package uk.gov.education.ecf.platform.documents;
