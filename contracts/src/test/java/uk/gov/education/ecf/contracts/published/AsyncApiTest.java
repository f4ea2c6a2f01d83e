package uk.gov.education.ecf.contracts.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final String FRAME =
            """
            channels:
            ${channels}
            operations:
            ${operations}
            messages:
            ${messages}
            """;

    @Test
    void anAggregateIsAChannelWithItsMessages() throws IOException {
        AsyncApi asyncApi = new AsyncApi(Comments.in(Path.of("src/test/java")), FRAME);

        assertEquals(
                """
                channels:
                  lamp:
                    address: samples.lamp.v1
                    description: "Lamps: what burns. Key - `<school id>/<lamp>`."
                    bindings:
                      kafka:
                        topicConfiguration:
                          cleanup.policy: [compact]
                        bindingVersion: 0.5.0
                    messages:
                      LampLit:
                        $ref: '#/components/messages/samples.lamp-lit.v1'
                      LampWentOut:
                        $ref: '#/components/messages/samples.lamp-went-out.v1'
                operations:
                  announceLamp:
                    action: send
                    summary: samples-service announces changes
                    channel:
                      $ref: '#/channels/lamp'
                messages:
                    samples.lamp-lit.v1:
                      name: samples.lamp-lit.v1
                      title: LampLit
                      summary: "Somebody said \\"light\\": the lamp burns."
                      traits:
                        - $ref: '#/components/messageTraits/cloudEvent'
                      payload:
                        schemaFormat: application/schema+json;version=draft-2020-12
                        schema:
                          $ref: schemas/samples.lamp-lit.v1.schema.json
                    samples.lamp-went-out.v1:
                      name: samples.lamp-went-out.v1
                      title: LampWentOut
                      summary: "The lamp went out."
                      traits:
                        - $ref: '#/components/messageTraits/cloudEvent'
                      payload:
                        schemaFormat: application/schema+json;version=draft-2020-12
                        schema:
                          $ref: schemas/samples.lamp-went-out.v1.schema.json
                """,
                asyncApi.of(List.of(LampEvent.class)));
    }
}
