package uk.gov.education.ecf.platform.jsonapi.front;

import io.vertx.core.MultiMap;

/**
 * What an application says in every answer, also in one to a request that no route will see. It is said before anything else, so whoever
 * answers may say something better. Found through {@link java.util.ServiceLoader}, made once for each server.
 */
public interface AnswerHeaders {

    /**
     * @param headers of the answer
     * @param path as it was asked for; null where it could not be read
     */
    void addTo(MultiMap headers, String path);
}
