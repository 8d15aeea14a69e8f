using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>How a handler reports what it does not accept in a part.</summary>
public static class ValidateContentPartContextExtensions
{
    public static void Fail(this ValidateContentPartContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    /// <param name="context">The check.</param>
    /// <param name="errorMessage">What is wrong, for the person who edits.</param>
    /// <param name="propertyName">The property of the part; null for the part as a whole.</param>
    public static void Fail(this ValidateContentPartContext context, string errorMessage, string? propertyName = null)
    {
        var part = context.ContentTypePartDefinition.Name;
        context.Fail(new ValidationResult(errorMessage, [propertyName is null ? part : $"{part}.{propertyName}"]));
    }
}
