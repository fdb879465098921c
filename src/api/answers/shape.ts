import * as z from "zod"

/** The named shapes of answers, as the OpenAPI document lists them. */
export const shapes = z.registry<{ id: string }>()

/** Gives a shape its name; what it lets through must be of the type it stands for. */
export function shape<Type>(id: string, schema: z.ZodType<Type>): z.ZodType<Type> {
  shapes.add(schema, { id })
  return schema
}

/** A shape of the model, taken from the schema of readings that comes with the package. */
export const modelShape = <Type>(name: string): z.ZodType<Type> =>
  z.custom<Type>().meta({ $ref: `#/components/schemas/${name}` })

export const word = z.string()
export const words = z.array(word)
export const count = z.int().nonnegative()
export const maybe = word.exactOptional()
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/u)
export const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u)
