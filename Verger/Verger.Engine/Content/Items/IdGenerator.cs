using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace Verger.Engine.Content.Items;

/// <summary>
/// Writes 128 random bits as 26 lower-case characters of the alphabet without i, l, o and u, so that an identifier
/// may be read aloud and stands in an address as it is.
/// </summary>
internal sealed class IdGenerator : IIdGenerator, IContentItemIdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public string GenerateUniqueId() => string.Create(26, Guid.NewGuid(), static (text, guid) =>
    {
        Span<byte> bytes = stackalloc byte[16];
        guid.TryWriteBytes(bytes);
        var rest = new UInt128(BitConverter.ToUInt64(bytes), BitConverter.ToUInt64(bytes[8..]));
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = Alphabet[(int)(rest & 31)];
            rest >>= 5;
        }
    });

    public string GenerateUniqueId(ContentItem contentItem) => GenerateUniqueId();
}
