namespace Verger.Recipes;

/// <summary>Something wrong in a recipe, found before it runs.</summary>
/// <param name="File">The recipe's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, in French.</param>
public sealed record RecipeFault(string File, int Line, string Message)
{
    /// <summary>File, line and message as compilers write them.</summary>
    public override string ToString() => $"{File}({Line}) : {Message}";
}
