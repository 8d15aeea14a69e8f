using CitesUnies.Portal.ViewModels;
using CitesUnies.ResourceCentre.ViewModels;

namespace CitesUnies.Modules.Tests.ResourceCentre;

public sealed class ResourceFilesTests
{
    [Fact]
    public void A_film_has_its_captions_and_its_still_which_is_not_offered_to_keep()
    {
        var files = ResourceFiles.Of([File("WEBM"), File("VTT"), File("PNG")]);

        Assert.Equal("WEBM", Assert.Single(files.Films).Extension);
        Assert.Equal("VTT", Assert.Single(files.Captions).Extension);
        Assert.Equal("PNG", files.Poster!.Extension);
        Assert.Empty(files.Pictures);
        Assert.Equal(["WEBM", "VTT"], files.Downloads.Select(file => file.Extension));
    }

    [Fact]
    public void Pictures_are_shown_and_offered()
    {
        var files = ResourceFiles.Of([File("SVG"), File("JPG")]);

        Assert.Equal(2, files.Pictures.Count);
        Assert.Equal(2, files.Downloads.Count);
        Assert.Null(files.Poster);
    }

    [Fact]
    public void A_recording_is_played_in_the_order_of_its_formats() => Assert.Equal(["MP3", "OGG"], ResourceFiles.Of([File("MP3"), File("OGG")]).Sounds.Select(file => file.Extension));

    private static MediaFile File(string extension) => new("/media/x." + extension, "x", extension, "1 ko");
}
