using System.Globalization;
using System.Text;

namespace Verger.Engine.Expressions;

/// <summary>Takes the output of an expression as long as it stays within bounds.</summary>
internal sealed class BoundedWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    private StringBuilder Builder => GetStringBuilder();

    public override void Write(char value)
    {
        Reserve(1);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Reserve(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        base.Write(buffer);
    }

    public override void Write(string? value)
    {
        Reserve(value?.Length ?? 0);
        base.Write(value);
    }

    private void Reserve(int length)
    {
        if (Builder.Length + length > ExpressionBounds.Text)
        {
            throw ExpressionBounds.TooLong();
        }
    }
}
