using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DotLiquid;
using DotLiquid.Exceptions;
using Verger.Expressions;

namespace Verger.Engine.Expressions;

/// <summary>Templates, parsed once.</summary>
internal sealed class ExpressionCache
{
    /// <summary>The level of the language that is nearest to what Fluid reads.</summary>
    public const SyntaxCompatibility Level = SyntaxCompatibility.DotLiquid22a;

    private readonly ConcurrentDictionary<string, Template> _templates = new(StringComparer.Ordinal);

    // The library keeps these for the process: they are set once and never change. It registers its own tags when it first parses.
    static ExpressionCache()
    {
        Template.Parse("{% assign x = 1 %}");
        Template.RegexTimeOut = TimeSpan.FromMilliseconds(ExpressionBounds.Time);
        Template.RegisterTag<BoundedCapture>("capture");
    }

    /// <summary>How many are kept.</summary>
    public int Count => _templates.Count;

    /// <exception cref="ExpressionException">It cannot be read.</exception>
    public Template Get(string text, IReadOnlySet<string> filters)
    {
        if (_templates.TryGetValue(text, out var known))
        {
            return known;
        }

        new ExpressionSyntax(text, filters).Check();
        var template = Parse(text);
        template.MakeThreadSafe();
        if (_templates.Count >= ExpressionBounds.Kept)
        {
            _templates.Clear();
        }

        return _templates.GetOrAdd(text, template);
    }

    private static Template Parse(string text)
    {
        try
        {
            return Template.Parse(text, Level);
        }
        catch (Exception exception) when (exception is LiquidException or RegexMatchTimeoutException)
        {
            throw new ExpressionException($"L'expression est mal écrite : {exception.Message}", exception);
        }
    }
}
