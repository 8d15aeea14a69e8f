using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using Verger.Expressions;

namespace Verger.Engine.Tests.Expressions;

public sealed class ExpressionTests : IDisposable
{
    private readonly ExpressionBench _bench = new();
    private readonly CultureScope _culture = CultureScope.Create("fr-FR");

    public void Dispose()
    {
        _culture.Dispose();
        _bench.Dispose();
    }

    [Theory]
    [InlineData("partenaires/{{ Model.ContentItem | display_text | slugify }}", "partenaires/delegation-a-l-ecole")]
    [InlineData("{{ ContentItem.DisplayText | upcase }}", "DÉLÉGATION À L’ÉCOLE")]
    [InlineData("saison-{{ Model.ContentItem.Content.Chronicle.Season.Value }}", "saison-6")]
    [InlineData("{{ Model.ContentItem.Content.Chronicle.Ratio.Value }}", "2.5")]
    [InlineData("{{ Model.ContentItem.Chronicle.Topics.Ids | join: ', ' }}", "a, b")]
    [InlineData("{% for id in Model.ContentItem.Content.Chronicle.Topics.Ids %}[{{ id }}]{% endfor %}", "[a][b]")]
    [InlineData("{% if Model.ContentItem.Published %}en ligne{% else %}brouillon{% endif %}", "en ligne")]
    [InlineData("{% if Model.ContentItem.Content.Chronicle.Absent %}x{% endif %}-{{ Model.ContentItem.Absent.Deeper }}-", "--")]
    [InlineData("{{ Model.ContentItem.PublishedUtc | local | date: '%-d %B %Y à %Hh%M' }}", "1 août 2026 à 01h30")]
    [InlineData("{{ Model.ContentItem }}", "")]
    [InlineData("{{ Model.ContentItem.Content.Chronicle.Topics | json }}", """{"Ids":["a","b"]}""")]
    [InlineData("sans expression", "sans expression")]
    [InlineData("{ \"a\": { } }", "{ \"a\": { } }")]
    public async Task Reads_content(string template, string expected)
    {
        var item = Item();
        var model = new Dictionary<string, object?> { ["ContentItem"] = item };

        Assert.Equal(expected, await _bench.RenderAsync(template, model, model));
    }

    [Theory]
    [InlineData("{{ 'a' | append: 'b' | prepend: 'c' }}", "cab")]
    [InlineData("{{ 'aXbX' | replace: 'X', '-' }}{{ 'aXbX' | replace_first: 'X', '-' }}{{ 'a' | replace: '', 'z' }}", "a-b-a-bXa")]
    [InlineData("{{ 'aXbX' | replace: 'X' }}", "ab")]
    [InlineData("{{ 'a b c' | truncatewords: 2 }}", "a b...")]
    [InlineData("{{ 'a,b' | split: ',' | concat: list | join: '+' }}", "a+b+1+2")]
    [InlineData("{{ '<é & \"' | escape }}", "&lt;&#233; &amp; &quot;")]
    [InlineData("{{ 'é à' | url_encode }}", "%C3%A9%20%C3%A0")]
    [InlineData("{{ 1.5 | plus: 1 }} {{ 7 | divided_by: 2 }}", "2.5 3")]
    [InlineData("{{ nil | default: 'x' }}", "x")]
    [InlineData("{{ 'Hello {0}' | t: 'Zoé' }} {{ 'Hello' | t }}", "Hello Zoé Hello")]
    [InlineData("{{ '~/a' | href }} {{ 'https://x.fr/a' | href }}", "/portail/a https://x.fr/a")]
    [InlineData("{{ '~/a' | absolute_url }} {{ '/b' | absolute_url }} {{ 'https://x.fr/a' | absolute_url }}", "https://cites.example/portail/a https://cites.example/b https://x.fr/a")]
    [InlineData("{{ '<script>a' | sanitize_html }}", "a")]
    [InlineData("{{ 'now' | date: '%F %T %z' }}", "2026-03-29 22:30:00 +0000")]
    [InlineData("{{ 'now' | local | date: '%A %e %b %Y, %R %z' }}", "lundi 30 mars 2026, 00:30 +0200")]
    [InlineData("{{ '2026-07-01T10:00:00' | utc | date: '%H:%M' }}", "08:00")]
    [InlineData("{{ '2026-07-01' | date: '%a %d/%m/%y %j %V %u %^B %-m 100%% %Q' }}", "mer. 01/07/26 182 27 3 JUILLET 7 100% %Q")]
    [InlineData("{{ 'pas une date' | date: '%d' }}", "pas une date")]
    [InlineData("{{ 'now' | date }}", "now")]
    [InlineData("{% capture x %}a{{ 'b' }}{% endcapture %}{{ x }}{% assign y = x | upcase %}{{ y }}", "abAB")]
    [InlineData("{% case 2 %}{% when 1 %}un{% when 2 or 3 %}deux{% endcase %}{% unless false %}!{% endunless %}", "deux!")]
    [InlineData("{%- comment %}{{ x | absent }}{% endcomment -%}{% raw %}{{ x | absent }}{% endraw %}", "{{ x | absent }}")]
    [InlineData("{{ 'a | absent }}' | append: \"%}\" }}", "a | absent }}%}")]
    public async Task Reads_the_language(string template, string expected)
        => Assert.Equal(expected, await _bench.RenderAsync(template, null, new() { ["list"] = new[] { 1, 2 } }));

    [Theory]
    [InlineData("{{ 'a' | nope }}", "Ligne 1 : le filtre « nope » est inconnu.")]
    [InlineData("a\n{% if true %}\n{{ x | upcase | base64_encode }}{% endif %}", "Ligne 3 : le filtre « base64_encode » est inconnu.")]
    [InlineData("\n{% include 'x' %}", "Ligne 2 : la balise « include » est inconnue.")]
    [InlineData("{% layout 'x' %}", "Ligne 1 : la balise « layout » est inconnue.")]
    [InlineData("{% if true %}", "L'expression est mal écrite")]
    [InlineData("{{ 'a", "L'expression est mal écrite")]
    [InlineData("{{ x | }}", "Ligne 1 : le filtre «  » est inconnu.")]
    public async Task What_cannot_be_read_is_told(string template, string message)
    {
        var exception = await Assert.ThrowsAsync<ExpressionException>(() => _bench.RenderAsync(template));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.False(_bench.Renderer.TryCheck(template, out var error));
        Assert.Equal(exception.Message, error);
    }

    [Fact]
    public void What_can_be_read_passes_the_check() => Assert.True(_bench.Renderer.TryCheck("{{ Model.ContentItem | display_text | slugify }}", out _));

    [Fact]
    public async Task Nothing_is_read_that_no_one_listed()
        => Assert.Equal("-", await _bench.RenderAsync("{{ Model.Secret }}{{ Model.GetType }}{{ Model | json | replace: 'null', '' }}-", new { Secret = "x" }));

    [Fact]
    public async Task A_part_gives_its_item()
    {
        var part = Item().GetOrCreate<ContentPart>("TitlePart");

        Assert.Equal("Délégation à l’école", await _bench.RenderAsync("{{ Model.ContentItem.DisplayText }}", part));
    }

    [Fact]
    public async Task Expressions_of_one_template_do_not_see_each_other()
    {
        var renders = Enumerable.Range(0, 50).Select(i => Task.Run(() => _bench.RenderAsync("{% assign x = Model.n %}{% for i in (1..200) %}{% endfor %}{{ x }}", new Dictionary<string, object?> { ["n"] = i })));

        Assert.Equal(Enumerable.Range(0, 50).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), await Task.WhenAll(renders));
    }

    private static ContentItem Item()
    {
        var item = new ContentItem { ContentItemId = "4x", ContentType = "Chronicle", DisplayText = "Délégation à l’école", Published = true, PublishedUtc = new(2026, 7, 31, 23, 30, 0, DateTimeKind.Utc) };
        item.Merge(JsonNode.Parse("""{ "Chronicle": { "Season": { "Value": 6 }, "Ratio": { "Value": 2.5 }, "Topics": { "Ids": [ "a", "b" ] } } }""")!.AsObject());
        return item;
    }
}
