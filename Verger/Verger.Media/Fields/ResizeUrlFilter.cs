using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Media;
using Verger.Expressions;

namespace Verger.Media.Fields;

/// <summary>The filter <c>resize_url</c> of stored expressions: the URL of another size of a picture, by width, height and mode.</summary>
internal sealed class ResizeUrlFilter(IMediaTokenService tokens) : IExpressionFilter
{
    private static readonly string[] _names = ["width", "height", "rmode"];

    public string Name => "resize_url";

    public ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
    {
        if (input?.ToString() is not { Length: > 0 } url)
        {
            return new((object?)null);
        }

        for (var place = 0; place < _names.Length && place < arguments.Count; place++)
        {
            if (Convert.ToString(arguments[place], CultureInfo.InvariantCulture) is { Length: > 0 } value)
            {
                url = QueryHelpers.AddQueryString(url, _names[place], value);
            }
        }

        return new(tokens.AddTokenToPath(url));
    }
}
