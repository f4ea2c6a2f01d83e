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
 *                 assertEquals(1, database.countWhere("partnerships", "id = ?", event.partnership().partnershipId().value()));
 *             });
 *     }
 *
 *     @Test
 *     void aNewNameArrives() {
 *         Upstreams.publish(new LeadProviderRecorded(aurora.but().named("Aurora"), 2, now));
 *         Eventually.verify(() -> Http.asDfe().get("/internal/v1/lead-providers").then().body("data.name", hasItem("Aurora")));
 *     }
 * }
 * }</pre>
 */
package uk.gov.education.ecf.platform.testkit;
