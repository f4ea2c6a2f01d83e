package uk.gov.education.ecf.platform.documents.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;
import uk.gov.education.ecf.platform.jsonapi.openapi.DescribedParameter;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

class ListingDescriptionTest {

    private static final Listing THINGS = Listing.of("thing_documents", "cohort", Thing.class)
            .alsoTakes(DescribedParameter.filter("cohort", "Start year of one cohort")
                    .compulsory())
            .filter(Filter.oneOfAmong(
                    "colour",
                    "colours",
                    List.of("red", "blue"),
                    new RefusalTable().malformed("colour-unknown", "Bad request", "Red or blue.")))
            .filterEverywhere(Filter.updatedSince())
            .filterEverywhere(Filter.idAmong("former_id", "former_ids").describedAs("A retired id"))
            .filterEverywhere((query, conditions) -> {})
            .sortableBy("created_at", "name");

    @JsonApiType("thing")
    private record Thing() {}

    @Test
    void aListTakesEveryFilterAndIsSorted() {
        assertEquals(
                List.of("filter[cohort]", "filter[colour]", "filter[updated_since]", "filter[former_id]", "sort"),
                THINGS.parametersOfList().stream().map(DescribedParameter::name).toList());
    }

    @Test
    void aSingleThingIsLookedUpWithSomeOfThem() {
        assertEquals(
                List.of("filter[cohort]", "filter[updated_since]", "filter[former_id]"),
                THINGS.parametersOfSingle().stream()
                        .map(DescribedParameter::name)
                        .toList());
    }

    @Test
    void changesAreOfTheFilteredListInAnOrderOfTheirOwn() {
        assertEquals(
                List.of("filter[cohort]", "filter[colour]", "filter[updated_since]", "filter[former_id]"),
                THINGS.parametersOfChanges().stream()
                        .map(DescribedParameter::name)
                        .toList());
    }

    @Test
    void eachFilterKnowsWhatItTakes() {
        List<DescribedParameter> parameters = THINGS.parametersOfList();
        assertTrue(parameters.get(0).required());
        assertEquals(List.of("red", "blue"), parameters.get(1).words());
        assertEquals("date-time", parameters.get(2).format());
        assertEquals("A retired id", parameters.get(3).description());
        assertEquals("uuid", parameters.get(3).format());
        assertEquals(
                "created_at and name, separated by commas, a minus in front for descending; by created_at when left out",
                parameters.get(4).description());
    }

    @Test
    void aListWithoutSortKeysIsNotSorted() {
        assertEquals(
                List.of(), Listing.of("thing_documents", "cohort", Thing.class).parametersOfList());
    }
}
