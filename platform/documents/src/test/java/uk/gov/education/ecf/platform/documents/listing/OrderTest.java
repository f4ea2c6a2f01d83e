package uk.gov.education.ecf.platform.documents.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    private static final Set<String> SORTABLE = Set.of("created_at", "updated_at", "name");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "updated_at | updated_at asc, id asc",
                "-updated_at | updated_at desc, id desc",
                "+name | name asc, id asc",
                "-name,created_at | name desc, created_at asc, id asc",
                "name,name,-name | name asc, id asc",
                "password | created_at asc, id asc",
                "' name' | created_at asc, id asc",
                "password,-updated_at | updated_at desc, id desc",
                "'' | created_at asc, id asc",
                "', ,-' | created_at asc, id asc"
            })
    void unknownKeysAreIgnoredAndTheIdComesLast(String sort, String sql) {
        assertEquals(sql, Order.of(Optional.of(sort), SORTABLE, "created_at").sql());
    }

    @Test
    void oneDirectionComparesWholeRowsSoThatTheIndexServes() {
        Order order = Order.of(Optional.of("-updated_at"), SORTABLE, "created_at");
        assertEquals("(updated_at, id) < ($1, $2)", order.after(List.of("$1", "$2")));
    }

    @Test
    void mixedDirectionsCompareKeyByKey() {
        Order order = Order.of(Optional.of("-name,created_at"), SORTABLE, "created_at");
        assertEquals(
                "(name < $1 or name = $1 and created_at > $2 or name = $1 and created_at = $2 and id > $3)",
                order.after(List.of("$1", "$2", "$3")));
    }
}
