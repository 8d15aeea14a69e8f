using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace Portability.Tests.Metadata;

/// <summary>Walks the instructions of a method for the metadata tokens in them.</summary>
internal static class Instructions
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly Dictionary<int, OperandType> s_operands = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<OpCode>()
        .ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    public static IEnumerable<int> Tokens(BlobReader code)
    {
        var tokens = new List<int>();
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            if (value == TwoBytePrefix)
                value = (TwoBytePrefix << 8) | code.ReadByte();

            var operand = s_operands[value];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                tokens.Add(code.ReadInt32());
            else if (operand is OperandType.InlineSwitch)
                code.Offset += 4 * code.ReadInt32();
            else
                code.Offset += Size(operand);
        }

        return tokens;
    }

    private static int Size(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
