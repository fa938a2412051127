import { departmentOverall } from "./department-overall.ts";
import type { Form } from "./form.ts";
import { narrative } from "./narrative.ts";
import { PROGRAMME_FORMS } from "./programme-forms.ts";
import { projectList } from "./project-list.ts";

/** The official forms that can be read. */
export const FORMS: Form[] = [...PROGRAMME_FORMS, departmentOverall, projectList, narrative];
