using System.Diagnostics;
using Verger.Engine.Expressions;
using Verger.Expressions;

namespace Verger.Engine.Tests.Expressions;

public sealed class HostileExpressionTests : IDisposable
{
    private readonly ExpressionBench _bench = new();

    public void Dispose() => _bench.Dispose();

    public static TheoryData<string, string> Templates => new()
    {
        { "{% for i in (1..1000000000) %}x{% endfor %}", "tours de boucle" },
        { "{% for i in (1..1000000000) reversed %}x{% endfor %}", "tours de boucle" },
        { "{% assign a = (1..1000000000) | size %}", "tours de boucle" },
        { Nest(3, "{% for i in (1..1000) %}", "", "{% endfor %}"), "trop de temps" },
        { "{% assign a = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}", "256 000" },
        { "{% assign a = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign a = a | prepend: a %}{% endfor %}", "256 000" },
        { "{% assign a = 'x' %}{% for i in (1..60) %}{% assign a = a | replace: 'x', 'xx' %}{% endfor %}", "256 000" },
        { "{% assign a = '&' %}{% for i in (1..60) %}{% assign a = a | append: a | escape %}{% endfor %}", "256 000" },
        { "{% assign a = 'é' %}{% for i in (1..900) %}{% assign a = a | url_encode | append: a %}{% endfor %}", "256 000" },
        { "{% assign a = 'a,b' | split: ',' %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}", "10000 éléments" },
        { "{% capture a %}xxxxxxxxxx{% endcapture %}{% for i in (1..60) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}", "256 000" },
        { "{% for i in (1..900) %}{% for j in (1..900) %}xxxxxxxxxxxxxxxxxxxx{% endfor %}{% endfor %}", "256 000" },
        { Nest(33, "{% if true %}", "", "{% endif %}"), "imbriqués" },
        { Nest(1500, "{%if 1%}", "", "{%endif%}"), "imbriqués" },
        { new string('x', 100) + "{{ 1 }}" + new string(' ', 40_000), "dépasse 32 000" },
        { "{{ a" + Nest(8000, "[a", "", "]") + "}}", "" },
        { "{% if " + string.Concat(Enumerable.Repeat("true or ", 3000)) + "true %}{% endif %}", "mal écrite" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Stays_within_bounds(string template, string message)
    {
        var (started, before) = (Stopwatch.GetTimestamp(), GC.GetTotalMemory(forceFullCollection: true));

        if (message.Length > 0)
        {
            Assert.Contains(message, (await Assert.ThrowsAsync<ExpressionException>(() => _bench.RenderAsync(template))).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal("", await _bench.RenderAsync(template));
        }

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 64 * 1024 * 1024);
    }

    [Fact]
    public async Task Templates_that_differ_each_time_do_not_pile_up()
    {
        var cache = new ExpressionCache();
        for (var i = 0; i < 3 * ExpressionBounds.Kept; i++)
        {
            cache.Get($"{{{{ {i} }}}}", new HashSet<string>());
        }

        Assert.InRange(cache.Count, 1, ExpressionBounds.Kept);
        Assert.Equal("7", await _bench.RenderAsync("{{ 7 }}"));
    }

    private static string Nest(int depth, string open, string inside, string close)
        => string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));
}
