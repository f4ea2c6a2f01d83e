/** What holds for the whole service; what one act does is tested beside that act, over HTTP and through topics, with real servers behind it. */
package uk.gov.education.ecf.declarations;
