using Verger.Expressions;

namespace Verger.Engine.Expressions;

/// <summary>
/// Finds, before a template is parsed, what Orchard's Fluid would read otherwise or not at all: a tag or a filter that is not in the
/// part of Liquid that stored expressions have. It knows lines, which the parser does not tell.
/// </summary>
internal ref struct ExpressionSyntax(string template, IReadOnlySet<string> filters)
{
    private static readonly HashSet<string> _tags =
    [
        "assign", "break", "capture", "case", "comment", "continue", "cycle", "decrement", "else", "elsif", "endcapture", "endcase",
        "endcomment", "endfor", "endif", "endraw", "endunless", "for", "if", "increment", "raw", "unless", "when",
    ];

    private int _at;
    private int _depth;

    /// <exception cref="ExpressionException">Something is not known, or too deep.</exception>
    public void Check()
    {
        if (template.Length > ExpressionBounds.Template)
        {
            throw new ExpressionException($"L'expression dépasse {ExpressionBounds.Template / 1024} 000 caractères.");
        }

        while (template.IndexOf('{', _at) is >= 0 and var brace)
        {
            _at = brace + 1;
            if (_at < template.Length && template[_at] is '{' or '%')
            {
                var isTag = template[_at++] == '%';
                CheckInside(brace, isTag);
            }
        }
    }

    private void CheckInside(int start, bool isTag)
    {
        if (isTag)
        {
            var tag = ReadName();
            CheckTag(tag, start);
            if (tag is "raw" or "comment")
            {
                SkipTo($"end{tag}");
                return;
            }
        }

        CheckFilters(isTag ? '%' : '}');
    }

    private void CheckTag(string tag, int start)
    {
        if (!_tags.Contains(tag))
        {
            throw Fault(start, $"la balise « {tag} » est inconnue");
        }

        _depth += tag.StartsWith("end", StringComparison.Ordinal) ? -1 : tag is "if" or "unless" or "case" or "for" or "capture" ? 1 : 0;
        if (_depth > ExpressionBounds.Depth)
        {
            throw Fault(start, $"plus de {ExpressionBounds.Depth} blocs sont imbriqués");
        }
    }

    private void CheckFilters(char close)
    {
        while (_at < template.Length)
        {
            var character = template[_at++];
            if (character is '"' or '\'')
            {
                var end = template.IndexOf(character, _at);
                _at = end < 0 ? template.Length : end + 1;
            }
            else if (character == close && _at < template.Length && template[_at] == '}')
            {
                _at++;
                return;
            }
            else if (character == '|')
            {
                var start = _at;
                if (ReadName() is var name && !filters.Contains(name))
                {
                    throw Fault(start, $"le filtre « {name} » est inconnu");
                }
            }
        }
    }

    private string ReadName()
    {
        while (_at < template.Length && (char.IsWhiteSpace(template[_at]) || template[_at] == '-'))
        {
            _at++;
        }

        var start = _at;
        while (_at < template.Length && (char.IsLetterOrDigit(template[_at]) || template[_at] == '_'))
        {
            _at++;
        }

        return template[start.._at];
    }

    private void SkipTo(string tag)
    {
        while (template.IndexOf("{%", _at, StringComparison.Ordinal) is >= 0 and var next)
        {
            _at = next + 2;
            if (ReadName() == tag)
            {
                return;
            }
        }

        _at = template.Length;
    }

    private readonly ExpressionException Fault(int at, string message)
        => new($"Ligne {template.AsSpan(0, at).Count('\n') + 1} : {message}.");
}
