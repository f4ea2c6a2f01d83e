package uk.gov.education.ecf.systemtests.polling;

/** Follows the links in order of change. */
final class UpdatedLinksPoller extends LinksPoller {

    UpdatedLinksPoller(ProviderList list, Reader reader) {
        super(list, reader, "sort=updated_at&");
    }

    @Override
    void check(ShownPage page) {
        mustHold(page.isInOrderOf(ShownPage::updatedAt), "no order of change", page);
    }
}
