using System.Text;

namespace Verger.Engine.Storage;

/// <summary>SQL as it is being written, with its parameters: <c>$1</c>, <c>$2</c>, … which both databases read.</summary>
internal sealed class SqlStatement
{
    private readonly StringBuilder _text = new(256);

    public List<object> Values { get; } = [];

    public string Text => _text.ToString();

    public SqlStatement Add(string text)
    {
        _text.Append(text);
        return this;
    }

    public SqlStatement Add(char text)
    {
        _text.Append(text);
        return this;
    }

    public SqlStatement Add(long number)
    {
        _text.Append(number);
        return this;
    }

    /// <summary>Adds a value as a parameter; nothing as <c>NULL</c>, which needs no type.</summary>
    /// <param name="value">A value that the database takes, see <see cref="Databases.Database.ToDatabase"/>.</param>
    public SqlStatement AddValue(object? value)
    {
        if (value is null)
        {
            return Add("NULL");
        }

        Values.Add(value);
        return Add('$').Add(Values.Count);
    }

    /// <summary>Adds <c>($1, $2, …)</c>.</summary>
    public SqlStatement AddList(IEnumerable<object?> values)
    {
        var separator = "(";
        foreach (var value in values)
        {
            Add(separator).AddValue(value);
            separator = ", ";
        }

        return Add(')');
    }
}
