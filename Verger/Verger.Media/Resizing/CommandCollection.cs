using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Verger.Media.Resizing;

/// <summary>The parameters of an address that ask for another size of a picture, each once; others are no matter of ours.</summary>
internal sealed class CommandCollection() : KeyedCollection<string, KeyValuePair<string, string>>(StringComparer.OrdinalIgnoreCase)
{
    /// <summary>The parameter that allows the others.</summary>
    public const string Token = "token";

    private static readonly HashSet<string> _known = new(["width", "height", "rmode", "format", "quality", "bgcolor", "rxy", "autoorient"], StringComparer.OrdinalIgnoreCase);

    public static CommandCollection Of(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var commands = new CommandCollection();
        foreach (var (name, values) in query)
        {
            if (_known.Contains(name) && values is [{ Length: > 0 } value] && !commands.Contains(name))
            {
                commands.Add(new(name.ToLowerInvariant(), value));
            }
        }

        return commands;
    }

    /// <summary>The value of a parameter; null when it is missing.</summary>
    public string? Find(string name) => TryGetValue(name, out var command) ? command.Value : null;

    protected override string GetKeyForItem(KeyValuePair<string, string> item) => item.Key;
}
