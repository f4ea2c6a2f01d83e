package uk.gov.education.ecf.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an event is called on the wire, such as {@code declarations.declaration-paid.v1}. It is written out because it outlives the
 * name of the record: the record may be renamed, its name on the wire never.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WireName {

    /** Context, event in kebab case and version, parted by dots. */
    String value();
}
