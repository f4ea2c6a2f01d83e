package uk.gov.education.ecf.contracts;

import com.fasterxml.jackson.databind.JsonNode;

/** A place in a schema file. */
record SchemaNode(String file, JsonNode json) {

    SchemaNode at(String property) {
        return new SchemaNode(file, json.path(property));
    }
}
