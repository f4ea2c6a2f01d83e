package uk.gov.education.ecf.platform.jsonapi.body;

import java.io.InputStream;

/**
 * On a resource method that needs no body: there may be one, of which only is asked that it is JSON. What it says does not matter.
 * The published description shows no body.
 */
public record NeedlessBody() {

    /** Throws {@link uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused} 400 for a body that is no JSON. */
    static NeedlessBody read(InputStream body) {
        JsonTree.read(body);
        return new NeedlessBody();
    }
}
