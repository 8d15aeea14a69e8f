using System.ComponentModel;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.ModelBinding;

namespace CitesUnies.Modules.Tests.Rules;

/// <summary>What a browser posts: names of fields and their texts, several values apart by commas.</summary>
internal sealed class PostedForm(IReadOnlyDictionary<string, string> values) : IUpdateModel
{
    public ModelStateDictionary ModelState { get; } = new();

    /// <summary>What stands beside the fields, as <c>Part.Field.Property: message</c>; what the rules' part itself says comes last.</summary>
    public string[] Errors => [.. ModelState.OrderBy(entry => entry.Key.StartsWith("ContentRulesPart.", StringComparison.Ordinal)).SelectMany(entry => entry.Value!.Errors.Select(error => $"{entry.Key}: {error.ErrorMessage}"))];

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class => TryUpdateModelAsync(model, "");

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class
    {
        foreach (var property in model.GetType().GetProperties().Where(property => property.CanWrite))
        {
            if (values.TryGetValue(prefix + "." + property.Name, out var text))
            {
                property.SetValue(model, Read(text, property.PropertyType));
            }
        }

        return Task.FromResult(true);
    }

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class => TryUpdateModelAsync(model, prefix);

    public bool TryValidateModel(object model) => true;

    public bool TryValidateModel(object model, string prefix) => true;

    private static object? Read(string text, Type type)
        => type == typeof(string[]) ? text.Split(',', StringSplitOptions.RemoveEmptyEntries)
            : TypeDescriptor.GetConverter(type).ConvertFromString(null, CultureInfo.InvariantCulture, text);
}
