using System.Text.RegularExpressions;
using System.Xml.Linq;
using CitesUnies.Theme.Markup;

namespace CitesUnies.Theme.Tests.Markup;

public sealed class IconTests
{
    [Fact]
    public void Every_sign_that_a_template_names_is_in_the_file()
    {
        using var file = typeof(Icon).Assembly.GetManifestResourceStream("wwwroot/icons.svg")!;
        var known = XDocument.Load(file).Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();
        var views = Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "Themes", "CitesUnies.Theme", "Views"), "*.cshtml");
        var named = views.SelectMany(view => Regex.Matches(File.ReadAllText(view), "Icon\\.Of\\(\"([^\"]+)\""))
            .Select(match => match.Groups[1].Value).ToHashSet();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(known));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CitesUnies.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
