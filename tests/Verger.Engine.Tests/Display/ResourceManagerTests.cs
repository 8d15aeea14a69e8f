using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using Verger.Engine.Display.Resources;

namespace Verger.Engine.Tests.Display;

public sealed class ResourceManagerTests
{
    private readonly ResourceManagementOptions _options = new();
    private readonly ResourceManifest _manifest = new();
    private readonly CapturedLog _log = new();

    public ResourceManagerTests() => _options.ResourceManifests.Add(_manifest);

    [Fact]
    public void A_script_comes_after_what_it_depends_on_and_each_once()
    {
        Define("c", "b", "a");
        Define("b", "a");
        Define("a");
        var resources = Manager();
        resources.RegisterResource("script", "c").AtFoot();
        resources.RegisterResource("script", "a").AtFoot();

        Assert.Equal("a b c", Foot(resources));
        Assert.Equal(string.Empty, Foot(resources));
    }

    [Fact]
    public void What_a_script_of_the_head_depends_on_is_in_the_head()
    {
        Define("top", "base");
        Define("base");
        Define("low");
        var resources = Manager();
        resources.RegisterResource("script", "base").AtFoot();
        resources.RegisterResource("script", "top").AtHead();
        resources.RegisterResource("script", "low").AtFoot();

        Assert.Equal("base top", Head(resources));
        Assert.Equal("low", Foot(resources));
    }

    [Fact]
    public void Scripts_that_depend_on_each_other_are_both_there()
    {
        Define("a", "b");
        Define("b", "a");
        var resources = Manager();
        resources.RegisterResource("script", "a").AtFoot();

        Assert.Equal("b a", Foot(resources));
    }

    [Fact]
    public void First_and_last_ones_stand_apart()
    {
        Define("middle");
        Define("end").SetPosition(ResourcePosition.Last);
        Define("start").SetPosition(ResourcePosition.First);
        var resources = Manager();
        foreach (var name in new[] { "end", "middle", "start" })
        {
            resources.RegisterResource("script", name).AtFoot();
        }

        Assert.Equal("start middle end", Foot(resources));
    }

    [Theory]
    [InlineData(null, "10.0")]
    [InlineData("3", "3.40")]
    [InlineData("3.4", "3.4.1")]
    [InlineData("3.4.0", "3.4.0")]
    [InlineData("5", null)]
    public void The_highest_version_of_those_that_are_asked_for_serves(string? asked, string? found)
    {
        foreach (var version in new[] { "3.4.0", "3.40", "10.0", "3.4.1" })
        {
            _manifest.DefineScript("x").SetUrl("~/" + version).SetVersion(version);
        }

        Assert.Equal(found, Manager().FindResource(new RequireSettings { Type = "script", Name = "X", Version = asked })?.Version);
    }

    [Fact]
    public void A_script_that_nobody_defines_is_logged()
    {
        Define("a", "unknown:2");
        var resources = Manager();
        resources.RegisterResource("script", "a").AtFoot();

        Assert.Equal("a", Foot(resources));
        Assert.Contains("'unknown'", Assert.Single(_log.Entries), StringComparison.Ordinal);
    }

    [Fact]
    public void The_readable_form_serves_when_asked_for_and_addresses_carry_the_hash()
    {
        _manifest.DefineStyle("s").SetUrl("~/s.min.css", "~/s.css");
        var resources = Manager();
        resources.RegisterResource("stylesheet", "s").UseDebugMode();
        resources.RegisterUrl("stylesheet", "https://example.org/x.css", null);

        Assert.Equal(
            "<link href=\"/s.css?v=h\" rel=\"stylesheet\" />\n<link href=\"https://example.org/x.css\" rel=\"stylesheet\" />\n",
            Rendered(resources.RenderStylesheet));
    }

    [Fact]
    public void A_meta_element_is_replaced_or_added_to_by_name()
    {
        var resources = Manager();
        resources.RegisterMeta(new MetaEntry("robots", content: "noindex"));
        resources.RegisterMeta(new MetaEntry("robots", content: "all"));
        resources.AppendMeta(new MetaEntry("keywords", content: "a"), ", ");
        resources.AppendMeta(new MetaEntry("keywords", content: "b"), ", ");

        Assert.Equal("<meta content=\"all\" name=\"robots\" />\n<meta content=\"a, b\" name=\"keywords\" />\n", Rendered(resources.RenderMeta));
        Assert.Equal(string.Empty, Rendered(resources.RenderMeta));
    }

    [Fact]
    public void Content_follows_the_scripts()
    {
        Define("a");
        var resources = Manager();
        resources.RegisterFootScript(new HtmlString("<script>x</script>"));
        resources.RegisterResource("script", "a").AtFoot();

        Assert.EndsWith("</script>\n<script>x</script>\n", Rendered(resources.RenderFootScript), StringComparison.Ordinal);
    }

    private ResourceDefinition Define(string name, params string[] dependencies)
        => _manifest.DefineScript(name).SetUrl("~/" + name).SetDependencies(dependencies).ShouldAppendVersion(false);

    private ResourceManager Manager()
    {
        var options = Options.Create(_options);
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(_log));
        return new(options, new ResourceElements(options, new Hashes(), new HttpContextAccessor()), HtmlEncoder.Default, factory.CreateLogger<ResourceManager>());
    }

    private static string Head(ResourceManager resources) => Names(Rendered(resources.RenderHeadScript));

    private static string Foot(ResourceManager resources) => Names(Rendered(resources.RenderFootScript));

    private static string Names(string html)
        => string.Join(' ', html.Split("src=\"/").Skip(1).Select(part => part[..part.IndexOfAny(['"', '?'])]));

    private static string Rendered(Action<TextWriter> render)
    {
        using var writer = new StringWriter();
        render(writer);
        return writer.ToString();
    }

    private sealed class Hashes : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=h";
    }
}
