package uk.gov.education.ecf.platform.jsonapi.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record: the body of a request of the internal API, one JSON object whose members are named as the components, in snake
 * case. A resource method takes it as its body. A member that the record does not have and a value of the wrong kind are refused
 * with a 422 that names them, what is no JSON object with a 400. Members the body leaves out are null (primitives: refused); what
 * is compulsory is the resource's to say.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InternalRequest {

    /** How texts are read, in the record and in those that it holds. */
    Scalars scalars() default Scalars.TYPED;

    /** Which JSON values a component of type {@link String} takes. */
    enum Scalars {
        /** Text only. */
        TYPED,
        /** Text, numbers and booleans: the model judges every value, and no number is ever rounded. */
        AS_TEXT
    }
}
