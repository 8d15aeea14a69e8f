namespace Verger.Site.Setup;

/// <summary>What is wrong with a form, by field; under the empty name what belongs to none.</summary>
public sealed class FormErrors
{
    private readonly Dictionary<string, List<string>> _messages = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => _messages.Values.Sum(messages => messages.Count);

    /// <summary>The messages for that field.</summary>
    public IReadOnlyList<string> this[string field] => _messages.GetValueOrDefault(field) ?? [];

    /// <summary>Adds a message.</summary>
    public void Add(string field, string message)
    {
        if (!_messages.TryGetValue(field, out var messages))
        {
            _messages[field] = messages = [];
        }

        messages.Add(message);
    }
}
