package uk.gov.education.ecf.gateway.reference.described;

import java.util.List;

/** The attributes of one record. */
public record Table(String name, String title, List<Attribute> attributes) {

    /**
     * One of them.
     *
     * @param more the table of the record that it holds; empty when it holds none
     * @param words those that it may be; empty when it may be anything of its kind
     */
    public record Attribute(
            String name,
            String kind,
            boolean required,
            boolean nullable,
            String description,
            String more,
            List<String> words) {}
}
