/**
 * Writes down what the records say, for readers without Java: a JSON schema of every event and the AsyncAPI document. It runs
 * while the module is built and takes types and {@link uk.gov.education.ecf.contracts.WireName names} from the classes, and
 * descriptions from the javadoc: the first sentence of a record, the {@code @param} of a component, the whole comment of an
 * aggregate's interface. A new event therefore needs no file here.
 */
package uk.gov.education.ecf.contracts.published;
