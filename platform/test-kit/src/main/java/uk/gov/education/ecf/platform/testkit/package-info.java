/**
 * What every test of a running service needs: the real servers behind it, tokens, requests, a view of its database and of the topics, and
 * a part to play for the services around it. A component test reads like this:
 * <pre>{@code
 * @ComponentTest
 * class ConfirmPartnershipComponentTest {
 *
 *     private final Database database = Database.ofApplication();
 *
 *     @Test
 *     void aConfirmedPartnershipIsAnnounced() {
 *         Scenario.stimulate(() -> Http.asProvider("aurora").body(request).post("/api/v3/partnerships"))
 *             .andWaitFor(PartnershipConfirmed.class)
 *             .withKey(answer -> answer.path("data.id"))
 *             .andVerify((answer, event) -> {
 *                 assertEquals(200, answer.statusCode());
 *                 assertEquals(1, database.countWhere("partnerships", "id = ?", UUID.fromString(event.key())));
 *             });
 *     }
 *
 *     @Test
 *     void aLeadProviderIsRemembered() {
 *         Upstreams.publish(new LeadProviderRecorded(new LeadProviderSnapshot(aurora, "Aurora", true), 1, noon));
 *         Eventually.verify(() -> assertEquals(1, database.countWhere("known_lead_providers", "name = ?", "Aurora")));
 *     }
 * }
 * }</pre>
 * Servers and database are shared by all tests of a module, so tests keep apart by using ids of their own.
 */
package uk.gov.education.ecf.platform.testkit;
