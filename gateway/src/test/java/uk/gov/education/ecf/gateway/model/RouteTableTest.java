package uk.gov.education.ecf.gateway.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v3/schools/ecf, PARTNERSHIPS",
        "/api/v3/delivery-partners, PARTNERSHIPS",
        "/api/v3/partnerships/ecf/cd3a1234-7308-4879-942a-c4a70ced400a, PARTNERSHIPS",
        "/api/v3/participants/ecf/transfers, PARTICIPANTS",
        "/api/v3/unfunded-mentors/ecf, PARTICIPANTS",
        "/api/v3/participant-declarations, DECLARATIONS",
        "/api/v3/participant-declarations/, DECLARATIONS",
        "/api/v3/statements, STATEMENTS"
    })
    void everyResourceHasAnOwner(String path, ServiceName owner) {
        assertEquals(Optional.of(owner), RouteTable.ownerOf(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v3",
                "/api/v3/",
                "/api/v2/statements",
                "/api/v3/nothing",
                "/api/v3/statementsx",
                "/internal/v1/schools",
                "/q/health",
                "/api/v3/statements/../../../internal/v1/statements",
                "/api/v3/statements/%2e%2e/%2e%2e/q/health",
                "/api/v3//statements",
                "/api/v3/statements/..%2f..%2fq",
                "/api/v3/statements/a;b",
                "/api/v3/statements\\..\\q",
                "//api/v3/statements"
            })
    void whateverTheTableDoesNotNameIsNobodys(String path) {
        assertEquals(Optional.empty(), RouteTable.ownerOf(path));
    }
}
