namespace Verger.Engine.Expressions;

/// <summary>What a stored expression may take: whoever writes content may write it.</summary>
internal static class ExpressionBounds
{
    /// <summary>Characters of the template.</summary>
    public const int Template = 32 * 1024;

    /// <summary>Characters of the output, and of any text on the way to it.</summary>
    public const int Text = 256 * 1024;

    /// <summary>Members of a list.</summary>
    public const int List = 10_000;

    /// <summary>Rounds of one loop.</summary>
    public const int Rounds = 1_000;

    /// <summary>Milliseconds.</summary>
    public const int Time = 1_000;

    /// <summary>Blocks within blocks.</summary>
    public const int Depth = 32;

    /// <summary>Templates that are kept parsed.</summary>
    public const int Kept = 500;

    /// <summary>A text that is within bounds.</summary>
    /// <exception cref="Verger.Expressions.ExpressionException">It is too long.</exception>
    public static string Check(string text) => text.Length <= Text ? text : throw TooLong();

    public static Verger.Expressions.ExpressionException TooLong() => new($"L'expression produit plus de {Text / 1024} 000 caractères.");
}
