using System.Buffers;
using System.Text;

namespace Verger.Engine.Display.Rendering;

/// <summary>Encodes a page as UTF-8 into a pooled buffer, so that it is sent whole or not at all.</summary>
internal sealed class Utf8Output : TextWriter
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private int _length;
    private char _highSurrogate;

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public override void Write(char value)
    {
        if (char.IsHighSurrogate(value))
        {
            _highSurrogate = value;
            return;
        }

        if (_highSurrogate != default)
        {
            Span<char> pair = [_highSurrogate, value];
            _highSurrogate = default;
            Write((ReadOnlySpan<char>)pair);
            return;
        }

        Write(new ReadOnlySpan<char>(ref value));
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        int written;
        while (!Encoding.UTF8.TryGetBytes(buffer, _buffer.AsSpan(_length), out written))
        {
            Grow(buffer.Length);
        }

        _length += written;
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
        base.Dispose(disposing);
    }

    private void Grow(int chars)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + (chars * 3)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
