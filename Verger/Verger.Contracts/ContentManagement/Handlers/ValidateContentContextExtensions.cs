using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>How a handler reports what it does not accept.</summary>
public static class ValidateContentContextExtensions
{
    public static void Fail(this ValidateContentContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    /// <param name="context">The check.</param>
    /// <param name="errorMessage">What is wrong, for the person who edits.</param>
    /// <param name="memberNames">The keys of the editor, such as <c>TitlePart.Title</c>.</param>
    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames)
        => context.Fail(new ValidationResult(errorMessage, memberNames));
}
