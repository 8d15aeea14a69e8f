using System.Globalization;
using System.Text.RegularExpressions;
using DotLiquid;
using DotLiquid.Exceptions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Verger.Engine.Expressions.Filters;
using Verger.Engine.Expressions.Members;
using Verger.Expressions;

namespace Verger.Engine.Expressions;

/// <summary>
/// Renders stored expressions with DotLiquid. The library and the filters are made ready when the first expression is rendered: most requests
/// render none, and a start none at all.
/// </summary>
internal sealed class ExpressionRenderer(MemberTable members, IServiceProvider services) : IExpressionRenderer
{
    private FilterSet? _filters;

    private FilterSet Filters => _filters ??= new FilterSet(services.GetServices<IExpressionFilter>(), members, services.GetRequiredService<IClock>());

    private ExpressionCache Cache => services.GetRequiredService<ExpressionCache>();

    public ValueTask<string> RenderAsync(
        string template, object? model, IReadOnlyDictionary<string, object?>? values = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Most patterns of most sites are texts.
        return template.Contains('{', StringComparison.Ordinal) ? new(Render(template, model, values, cancellationToken)) : new(ExpressionBounds.Check(template));
    }

    public bool TryCheck(string template, out string? error)
    {
        try
        {
            Cache.Get(template, Filters.Names);
            error = null;
            return true;
        }
        catch (ExpressionException exception)
        {
            error = exception.Message;
            return false;
        }
    }

    private string Render(string text, object? model, IReadOnlyDictionary<string, object?>? values, CancellationToken cancellationToken)
    {
        var template = Cache.Get(text, Filters.Names);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(ExpressionBounds.Time);
        var context = new Context(
            environments: [],
            outerScope: Scope(model, values),
            registers: [],
            errorsOutputMode: ErrorsOutputMode.Rethrow,
            maxIterations: ExpressionBounds.Rounds,
            formatProvider: CultureInfo.InvariantCulture,
            cancellationToken: stop.Token)
        {
            SyntaxCompatibilityLevel = ExpressionCache.Level,
        };
        Filters.AddTo(context);

        using var writer = new BoundedWriter();
        try
        {
            template.Render(writer, RenderParameters.FromContext(context, CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && Explain(exception) is { } message)
        {
            throw new ExpressionException(message, exception);
        }

        return writer.ToString();
    }

    private Hash Scope(object? model, IReadOnlyDictionary<string, object?>? values)
    {
        var scope = new Hash { ["Model"] = members.Wrap(model) };
        foreach (var (name, value) in values ?? new Dictionary<string, object?>())
        {
            scope[name] = members.Wrap(value);
        }

        return scope;
    }

    private static string? Explain(Exception exception) => exception switch
    {
        MaximumIterationsExceededException => $"L'expression fait plus de {ExpressionBounds.Rounds} tours de boucle.",
        OperationCanceledException or RegexMatchTimeoutException => "L'expression prend trop de temps.",
        StackLevelException => "L'expression a trop de blocs imbriqués.",
        LiquidException => $"L'expression est fautive : {exception.Message}",
        _ => null,
    };
}
