package uk.gov.education.ecf.platform.jsonapi.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a record: the attributes of a resource of the provider API, and the {@code type} of that resource. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonApiType {

    /** Such as {@code participant-declaration}. */
    String value();

    /** When such a resource is shown with a null for its id; empty where that never happens. */
    String withoutId() default "";

    /** The names of the links that the resource may have. */
    String[] links() default {};
}
