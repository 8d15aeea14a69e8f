using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class MediaLinkTests
{
    [Fact]
    public void A_document_has_the_title_that_it_was_given() => Assert.Equal("Le guide", new MediaLink("/media/guide.pdf", "Le guide", "PDF").Title);

    [Fact]
    public void A_document_without_title_has_its_file_s_name() => Assert.Equal("été 2025.pdf", new MediaLink("/media/docs/%C3%A9t%C3%A9%202025.pdf", "", "PDF").Title);
}
