using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Verger.Engine.Display.Templates;

/// <summary>A view that the build compiled into the assembly of a module or theme.</summary>
/// <param name="moduleId">The module or theme.</param>
/// <param name="localPath">The path within the module: <c>/Views/News/Index.cshtml</c>.</param>
/// <param name="pageType">The class that it was compiled to.</param>
internal sealed class CompiledView(string moduleId, string localPath, Type pageType)
{
    private TypedViewData? _viewData;

    public string ModuleId { get; } = moduleId;

    public string LocalPath { get; } = localPath;

    /// <summary>The path that messages name: <c>/CitesUnies.News/Views/News/Index.cshtml</c>.</summary>
    public string Path { get; } = "/" + moduleId + localPath;

    /// <summary>What its <c>@model</c> says; <see cref="object"/> without one.</summary>
    public Type ModelType { get; } = FindModelType(pageType);

    private TypedViewData ViewData => _viewData ??= (TypedViewData)Activator.CreateInstance(typeof(TypedViewData<>).MakeGenericType(ModelType))!;

    public RazorPage NewPage() => (RazorPage)Activator.CreateInstance(pageType)!;

    public ViewDataDictionary NewViewData(IModelMetadataProvider metadata, ModelStateDictionary modelState, object? model)
        => ViewData.New(metadata, modelState, model);

    public ViewDataDictionary NestViewData(ViewDataDictionary source, object? model) => ViewData.Nest(source, model);

    private static Type FindModelType(Type pageType)
    {
        for (var type = pageType.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RazorPage<>))
            {
                return type.GetGenericArguments()[0];
            }
        }

        return typeof(object);
    }

    private abstract class TypedViewData
    {
        public abstract ViewDataDictionary New(IModelMetadataProvider metadata, ModelStateDictionary modelState, object? model);

        public abstract ViewDataDictionary Nest(ViewDataDictionary source, object? model);
    }

    private sealed class TypedViewData<TModel> : TypedViewData
    {
        public override ViewDataDictionary New(IModelMetadataProvider metadata, ModelStateDictionary modelState, object? model)
            => new ViewDataDictionary<TModel>(metadata, modelState) { Model = (TModel)model! };

        public override ViewDataDictionary Nest(ViewDataDictionary source, object? model) => new ViewDataDictionary<TModel>(source, model);
    }
}
