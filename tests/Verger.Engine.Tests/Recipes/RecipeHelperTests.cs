using System.Diagnostics;
using Verger.Recipes;

namespace Verger.Engine.Tests.Recipes;

public sealed class RecipeHelperTests
{
    private readonly RecipeBench _bench = new();

    [Theory]
    [InlineData("[js: uuid()]", "id1")]
    [InlineData("[js:uuid()]", "id1")]
    [InlineData("[js: 'a' + 1]", "a1")]
    [InlineData("[js: 1.5]", "1.5")]
    [InlineData("[js: true]", "True")]
    [InlineData("[js: null]", "")]
    [InlineData("[js: base64('w6l0w6k=')]", "été")]
    [InlineData("[js: html('&eacute;t&eacute; &lt;')]", "été <")]
    [InlineData("[js: gzip('H4sIAAAAAAAAA0tMSgYAwkEkNQMAAAA=')]", "abc")]
    [InlineData("[js: tenantname()]", "Default")]
    [InlineData("[js: configuration('Absent', 'Admin')]", "Admin")]
    [InlineData("[js: configuration('Absent')]", "")]
    [InlineData("[js: parameters('siteName')]", "Portail")]
    [InlineData("[js: parameters('Absent')]", "")]
    public async Task A_script_gives_its_value(string helper, string expected)
        => Assert.Equal(expected, await _bench.ValueOfAsync(helper, new() { ["SiteName"] = "Portail" }));

    [Theory]
    [InlineData("texte")]
    [InlineData("[texte]")]
    [InlineData("[Brouillon : à relire]")]
    [InlineData("[autre: 1]")]
    [InlineData("[ ]")]
    [InlineData("[:]")]
    [InlineData("js: uuid()")]
    [InlineData("avant [js: uuid()]")]
    public async Task What_is_no_helper_stays(string text) => Assert.Equal(text, await _bench.ValueOfAsync(text));

    [Fact]
    public async Task The_configuration_is_that_of_the_site()
    {
        _bench.Setting("OrchardCore:OrchardCore_Admin:AdminUrlPrefix", "gestion").Setting("Hors:Site", "x");

        Assert.Equal("gestion", await _bench.ValueOfAsync("[js: configuration('OrchardCore_Admin:AdminUrlPrefix', 'Admin')]"));
        Assert.Equal("x", await _bench.ValueOfAsync("[appsettings:Hors:Site]"));
    }

    [Fact]
    public async Task An_environment_variable_gives_its_value()
        => Assert.Equal(Environment.GetEnvironmentVariable("PATH"), await _bench.ValueOfAsync("[env:PATH]"));

    [Fact]
    public async Task A_localized_text_without_translation_is_its_key() => Assert.Equal("Read on", await _bench.ValueOfAsync("[localization:Read on]"));

    [Theory]
    [InlineData("[file:text('Snippets/a.html')]", "<p>é</p>")]
    [InlineData("[file: text( 'Snippets/../Snippets/a.html' ) ]", "<p>é</p>")]
    [InlineData("[file:base64('../wwwroot/b.txt')]", "YWJj")]
    public async Task A_file_gives_what_it_holds(string helper, string expected)
    {
        _bench.File("Recipes/Snippets/a.html", "<p>é</p>").File("wwwroot/b.txt", "abc");

        Assert.Equal(expected, await _bench.ValueOfAsync(helper));
    }

    [Fact]
    public async Task A_file_that_is_a_list_is_not_taken_for_a_helper()
        => Assert.Equal("[ \"js\": 1 ]", await _bench.File("Recipes/a.json", "[ \"js\": 1 ]").ValueOfAsync("[file:text('a.json')]"));

    [Fact]
    public async Task Helpers_are_replaced_wherever_they_stand()
    {
        await _bench.RunStepsAsync("""{ "name": "note", "a": [ { "b": "[js: 'x']" }, "[js: 'y']" ], "n": null, "i": 1 }""");

        Assert.Equal("""{"name":"note","a":[{"b":"x"},"y"],"n":null,"i":1}""", _bench.Notes[0].Step.ToJsonString());
    }

    [Fact]
    public async Task A_variable_is_the_same_wherever_it_stands()
    {
        await _bench.RunAsync("""
            {
              // Les identifiants sont tirés une fois.
              "variables": { "id": "[js: uuid()]", "path": "[js: '/p/' + variables('id')]", "plain": "x", "number": 3 },
              "steps": [
                { "name": "note", "a": "[js: variables('path')]", "b": "[js: variables('ID')]" },
                { "name": "note", "a": "[js: variables('id')]", "b": "[js: variables('plain') + variables('number')]" },
              ]
            }
            """);

        Assert.Equal(["/p/id1", "id1", "id1", "x3"], _bench.Notes.SelectMany(note => new[] { note.Step["a"]!.ToString(), note.Step["b"]!.ToString() }));
    }

    [Fact]
    public async Task An_included_recipe_knows_its_variables_then_those_of_the_one_around_it()
    {
        _bench.File("Recipes/inner.recipe.json", """{ "name": "inner", "variables": { "a": "in" }, "steps": [ { "name": "note", "value": "[js: variables('a') + variables('b')]" } ] }""");

        await _bench.RunAsync("""
            { "variables": { "a": "out", "b": "[js: '/' + variables('a')]" },
              "steps": [ { "name": "recipes", "Values": [ { "executionid": "x", "name": "inner" } ] } ] }
            """);

        Assert.Equal("in/out", _bench.Notes.Single().Step["value"]!.ToString());
    }

    [Theory]
    [InlineData("[js: while (true) {}]", "trop de temps")]
    [InlineData("[js: let a = 'x'; while (true) a += a]", "trop de")]
    [InlineData("[js: (function f() { return f() })()]", "sans fin")]
    [InlineData("[js: new Array(100000000).fill(1).length]", "Le script")]
    [InlineData("[js: /(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')]", "trop de temps")]
    [InlineData("[js: eval('1')]", "Le script est fautif")]
    [InlineData("[js: new Function('return 1')()]", "Le script est fautif")]
    [InlineData("[js: System.IO.File.ReadAllText('/etc/passwd')]", "Le script est fautif")]
    [InlineData("[js: uuid(]", "Le script est fautif")]
    [InlineData("[js: variables('absente')]", "« absente » n'est pas définie")]
    [InlineData("[js: base64('é')]", "")]
    [InlineData("[file:text('absent.html')]", "« absent.html » n'existe pas")]
    [InlineData("[file:text('../../../../etc/passwd')]", "n'existe pas")]
    [InlineData("[file:json('a')]", "file:text")]
    [InlineData("[env:VERGER_ABSENT]", "n'est défini nulle part")]
    [InlineData("[appsettings:Absent:X]", "n'est défini nulle part")]
    public async Task A_helper_at_fault_is_told_with_its_line(string helper, string message)
    {
        var started = Stopwatch.GetTimestamp();

        var fault = Assert.Single(await _bench.FaultsOfAsync($$"""
            {
              "steps": [
                {
                  "name": "note",
                  "value": "{{helper}}"
                }
              ]
            }
            """));

        Assert.Equal(("test.recipe.json", 5), (fault.File, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Empty(_bench.Notes);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_variable_that_asks_for_itself_is_told()
        => Assert.Contains("se définit par elle-même", (await _bench.FaultsOfAsync("""
            { "variables": { "a": "[js: variables('b')]", "b": "[js: variables('a')]" },
              "steps": [ { "name": "note", "value": "[js: variables('a')]" } ] }
            """)).Single().Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_text_that_inflates_without_end_is_stopped()
    {
        using var memory = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(new byte[9 * 1024 * 1024]);
        }

        var exception = await Assert.ThrowsAsync<RecipeFaultsException>(() => _bench.ValueOfAsync($"[js: gzip('{Convert.ToBase64String(memory.ToArray())}')]"));

        Assert.Contains("dépasse 8 Mo", exception.Message, StringComparison.Ordinal);
    }
}
