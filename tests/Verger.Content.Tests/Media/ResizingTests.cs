using System.Net;
using System.Text;
using NetVips;

namespace Verger.Content.Tests.Media;

public sealed class ResizingTests
{
    [Theory]
    [InlineData("?width=100", 100, 75)]
    [InlineData("?height=50", 67, 50)]
    [InlineData("?width=100&height=50", 67, 50)]
    [InlineData("?width=100&height=50&rmode=max", 67, 50)]
    [InlineData("?width=100&height=50&rmode=crop", 100, 50)]
    [InlineData("?width=100&height=50&rmode=stretch", 100, 50)]
    [InlineData("?width=100&height=50&rmode=pad", 100, 50)]
    [InlineData("?width=100&height=50&rmode=min", 100, 75)]
    [InlineData("?width=600&height=480&rmode=boxpad", 600, 480)]
    [InlineData("?width=1024", 400, 300)]
    [InlineData("?width=100&rmode=crop", 100, 75)]
    [InlineData("?width=100&rmode=7&v=abc", 100, 75)]
    public async Task A_size_that_anybody_may_ask_for_is_made(string query, int width, int height)
    {
        await using var site = await PictureSite.CreateAsync();
        await site.PutAsync("photos/a.jpg", PictureSite.Picture(400, 300));

        Assert.Equal((width, height), await site.SizeAsync("/media/photos/a.jpg" + query));
    }

    [Theory]
    [InlineData("?width=101")]
    [InlineData("?width=-16")]
    [InlineData("?width=x&height=")]
    [InlineData("?width=100&width=50")]
    [InlineData("?format=webp")]
    [InlineData("?quality=1")]
    [InlineData("?width=101&token=")]
    [InlineData("?width=101&token=AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_the_site_has_not_offered_is_the_picture_itself(string query)
    {
        await using var site = await PictureSite.CreateAsync();
        var picture = PictureSite.Picture(400, 300);
        await site.PutAsync("a.jpg", picture);

        Assert.Equal(picture, await site.GetAsync("/media/a.jpg" + query));
        Assert.Empty(await site.KeptAsync());
    }

    [Fact]
    public async Task A_token_allows_what_it_was_made_for_and_nothing_else()
    {
        await using var site = await PictureSite.CreateAsync();
        await site.PutAsync("a.jpg", PictureSite.Picture(400, 300));
        var address = await site.SignAsync("/media/a.jpg?width=101&height=33&rmode=crop&format=png&quality=50");

        Assert.Equal((101, 33), await site.SizeAsync(address));
        Assert.Equal((101, 33), await site.SizeAsync(address + "&v=other"));
        Assert.Equal((400, 300), await site.SizeAsync(address.Replace("width=101", "width=102", StringComparison.Ordinal)));
        Assert.Equal((400, 300), await site.SizeAsync(address + "&bgcolor=fff"));
        using var response = await (await site.Content.BrowseAsync()).GetAsync(address);
        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData(".png", "", "image/png")]
    [InlineData(".webp", "", "image/webp")]
    [InlineData(".jpg", "&format=webp", "image/webp")]
    [InlineData(".png", "&format=jpg", "image/jpeg")]
    public async Task A_picture_is_written_in_its_own_format_or_the_one_that_is_asked_for(string extension, string format, string type)
    {
        await using var site = await PictureSite.CreateAsync();
        await site.PutAsync("a" + extension, PictureSite.Picture(400, 300, extension));

        using var response = await (await site.Content.BrowseAsync()).GetAsync(await site.SignAsync($"/media/a{extension}?width=100{format}"));

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        using var image = Image.NewFromBuffer(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(100, image.Width);
    }

    [Fact]
    public async Task What_is_cut_off_is_at_the_sides_and_what_is_added_is_background()
    {
        await using var site = await PictureSite.CreateAsync();
        await site.PutAsync("a.png", PictureSite.Picture(400, 100, ".png"));

        using var cut = Image.NewFromBuffer(await site.GetAsync("/media/a.png?width=50&height=50&rmode=crop"));
        Assert.Equal([250, 10, 10], cut.Getpoint(2, 25));
        Assert.Equal([10, 10, 250], cut.Getpoint(47, 25));

        using var padded = Image.NewFromBuffer(await site.GetAsync(await site.SignAsync("/media/a.png?width=100&height=100&rmode=pad&bgcolor=%230a0")));
        Assert.Equal([0, 170, 0], padded.Getpoint(50, 5));
        Assert.Equal([250, 10, 10], padded.Getpoint(5, 50));

        using var clear = Image.NewFromBuffer(await site.GetAsync("/media/a.png?width=100&height=100&rmode=pad"));
        Assert.Equal(0, clear.Getpoint(50, 5)[3]);
    }

    [Fact]
    public async Task A_photograph_is_turned_as_its_camera_says_and_tells_no_longer_where_it_was_taken()
    {
        await using var site = await PictureSite.CreateAsync();
        using var plain = Image.NewFromBuffer(PictureSite.Picture(400, 300));
        using var photograph = plain.Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", 6);
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "48/1 51/1 24/1 (48, 51, 24, Rational, 3 components, 24 bytes)");
        });
        var content = photograph.WriteToBuffer(".jpg");
        using (var before = Image.NewFromBuffer(content))
        {
            Assert.Contains("exif-ifd3-GPSLatitude", before.GetFields());
        }

        await site.PutAsync("a.jpg", content);

        using var after = Image.NewFromBuffer(await site.GetAsync("/media/a.jpg?width=100&height=600"));
        Assert.Equal((100, 133), (after.Width, after.Height));
        Assert.DoesNotContain(after.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("broken.jpg")]
    [InlineData("broken.png")]
    [InlineData("drawing.png")]
    [InlineData("drawing.svg")]
    [InlineData("moving.gif")]
    [InlineData("text.txt")]
    public async Task What_cannot_be_resized_is_served_as_it_is(string name)
    {
        await using var site = await PictureSite.CreateAsync();
        var content = name.StartsWith("broken", StringComparison.Ordinal) ? PictureSite.Picture(400, 300, Path.GetExtension(name))[..200]
            : name.StartsWith("drawing", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>")
            : Encoding.UTF8.GetBytes("GIF89a");
        await site.PutAsync(name, content);

        Assert.Equal(content, await site.GetAsync($"/media/{name}?width=100"));
        Assert.Empty(await site.KeptAsync());
        Assert.Empty(site.Content.Log.Errors);
    }

    [Fact]
    public async Task A_picture_that_is_too_large_to_read_is_served_as_it_is()
    {
        await using var site = await PictureSite.CreateAsync();
        using var vast = Image.Black(10_000, 5_001);
        await site.PutAsync("vast.png", vast.PngsaveBuffer(compression: 9));

        Assert.Equal(10_000, (await site.SizeAsync("/media/vast.png?width=100")).Width);
        Assert.Empty(await site.KeptAsync());
    }

    [Fact]
    public async Task A_size_is_made_once_however_many_ask_and_anew_when_the_picture_is_another()
    {
        await using var site = await PictureSite.CreateAsync();
        await site.PutAsync("a.jpg", PictureSite.Picture(400, 300));
        _ = await site.Content.BrowseAsync();

        var sizes = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => site.SizeAsync("/media/a.jpg?width=160")));

        Assert.All(sizes, size => Assert.Equal((160, 120), size));
        var kept = Assert.Single(await site.KeptAsync());
        var written = File.GetLastWriteTimeUtc(kept);
        await site.GetAsync("/media/a.jpg?width=160");
        Assert.Equal(written, File.GetLastWriteTimeUtc(kept));

        await site.PutAsync("a.jpg", PictureSite.Picture(400, 200));
        Assert.Equal((160, 80), await site.SizeAsync("/media/a.jpg?width=160"));
    }

    [Fact]
    public async Task Who_has_it_is_told_that_it_is_the_same_and_each_size_is_another()
    {
        await using var site = await PictureSite.CreateAsync();
        await site.PutAsync("a.jpg", PictureSite.Picture(400, 300));
        var client = await site.Content.BrowseAsync();
        using var first = await client.GetAsync("/media/a.jpg?width=100");
        using var other = await client.GetAsync("/media/a.jpg?width=50");
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/media/a.jpg?width=100");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_picture_that_is_gone_is_not_found_in_any_size()
    {
        await using var site = await PictureSite.CreateAsync();

        using var response = await (await site.Content.BrowseAsync()).GetAsync("/media/absent.jpg?width=100");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
