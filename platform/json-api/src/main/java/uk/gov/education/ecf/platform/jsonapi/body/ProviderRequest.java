package uk.gov.education.ecf.platform.jsonapi.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record of texts: the attributes of a provider's request, {@code {"data": {"type": …, "attributes": {…}}}}. A resource
 * method takes it as its body. Members are named as the components, in snake case; numbers and booleans pass for text, and a
 * component is null when its member is left out, null, blank, or itself an object or array. Whatever else the body holds is
 * ignored. A body that is no JSON or has no {@code data} object is refused with a 400.
 *
 * <pre>{@code
 * @ProviderRequest(type = "participant-declaration")
 * record SubmitDeclarationBody(String participantId, String declarationType, ...) {}
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProviderRequest {

    /** What the published description shows as {@code data.type}; no request is refused for another. */
    String type();
}
