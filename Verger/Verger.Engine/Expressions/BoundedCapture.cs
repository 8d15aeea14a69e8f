using DotLiquid;
using DotLiquid.Exceptions;

namespace Verger.Engine.Expressions;

/// <summary>The tag <c>capture</c>, within bounds: a text that captures itself twice, over and over, doubles each time.</summary>
internal sealed class BoundedCapture : Block
{
    private string _name = "";

    public override void Initialize(string tagName, string markup, List<string> tokens)
    {
        _name = markup.Trim().Trim('\'', '"');
        if (_name.Length == 0)
        {
            throw new SyntaxException("capture: a name is missing");
        }

        base.Initialize(tagName, markup, tokens);
    }

    public override void Render(Context context, TextWriter result)
    {
        using var writer = new BoundedWriter();
        base.Render(context, writer);
        context.Scopes[^1][_name] = writer.ToString();
    }
}
