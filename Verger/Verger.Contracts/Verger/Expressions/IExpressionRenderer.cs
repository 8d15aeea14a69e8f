namespace Verger.Expressions;

/// <summary>
/// Renders the Liquid that lives in data: autoroute patterns, workflow expressions, texts of mails. Within the part of the language that
/// Orchard's Fluid reads the same way; bounded in time, depth and output, since who writes content writes these too.
/// </summary>
public interface IExpressionRenderer
{
    /// <summary>Renders a template.</summary>
    /// <param name="template">The template, such as <c>{{ Model.ContentItem | display_text | slugify }}</c>.</param>
    /// <param name="model">What <c>Model</c> is in it.</param>
    /// <param name="values">Other names and what they are.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ExpressionException">The template cannot be read, or went over a bound.</exception>
    ValueTask<string> RenderAsync(string template, object? model, IReadOnlyDictionary<string, object?>? values = null, CancellationToken cancellationToken = default);

    /// <summary>Whether the template can be read; otherwise why not, in French, with the line.</summary>
    bool TryCheck(string template, out string? error);
}
