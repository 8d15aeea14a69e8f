using Verger.Engine.Display.Templates;

namespace Verger.Engine.Tests.Display;

public sealed class TemplateNameTests
{
    [Theory]
    [InlineData("/Views/Content.cshtml", "Content")]
    [InlineData("/Views/Content-BlogPost.cshtml", "Content__BlogPost")]
    [InlineData("/Views/Content-BlogPost.Summary.cshtml", "Content_Summary__BlogPost")]
    [InlineData("/Views/Content.Summary.cshtml", "Content_Summary")]
    [InlineData("/Views/Items/Content-Alias-my-page.Summary.cshtml", "Content_Summary__Alias__my__page")]
    [InlineData("/Views/Parts/HtmlBodyPart.Summary.cshtml", "HtmlBodyPart_Summary")]
    [InlineData("/Views/Fields/TextField-Header.Display.cshtml", "TextField_Display__Header")]
    [InlineData("/Views/LandingPage-TitlePart-CustomMode.Display.Summary.cshtml", "LandingPage_Summary__TitlePart__CustomMode_Display")]
    [InlineData("/Views/TextField.Edit.cshtml", "TextField_Edit")]
    [InlineData("/Views/HttpError-NotFound.cshtml", "HttpError__NotFound")]
    [InlineData("/Views/Widget.Wrapper-Zone-HeadMeta.cshtml", "Widget_Wrapper__Zone__HeadMeta")]
    public void The_file_name_tells_the_shape(string path, string shapeType) => Assert.Equal(shapeType, TemplateName.ShapeTypeOf(path));

    [Theory]
    [InlineData("/Views/_ViewImports.cshtml")]
    [InlineData("/Views/Home/Index.cshtml")]
    [InlineData("/Views/Shared/Error.cshtml")]
    [InlineData("/Pages/Note.cshtml")]
    public void The_views_of_controllers_are_no_templates(string path) => Assert.Null(TemplateName.ShapeTypeOf(path));
}
