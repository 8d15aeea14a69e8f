using System.Globalization;
using System.Text;

namespace CitesUnies.Theme.Illustrations;

/// <summary>The <c>d</c> of a path, in absolute integers; the methods are SVG's own letters.</summary>
internal sealed class PathData
{
    private readonly StringBuilder _data = new(256);

    public PathData M(int x, int y) => Write('M', x, y);

    public PathData L(int x, int y) => Write('L', x, y);

    public PathData H(int x) => Write('H', x);

    public PathData V(int y) => Write('V', y);

    /// <summary>A circular arc to a point, clockwise if <paramref name="sweep"/> says so.</summary>
    public PathData A(int radius, int x, int y, bool sweep = true) => Write('A', radius, radius, 0, 0, sweep ? 1 : 0, x, y);

    public PathData C(int x1, int y1, int x2, int y2, int x, int y) => Write('C', x1, y1, x2, y2, x, y);

    public PathData Z() => Write('Z');

    public override string ToString() => _data.ToString();

    private PathData Write(char letter, params ReadOnlySpan<int> numbers)
    {
        _data.Append(letter);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0)
            {
                _data.Append(' ');
            }

            Write(numbers[i]);
        }

        return this;
    }

    private void Write(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        _data.Append(digits[..length]);
    }
}
